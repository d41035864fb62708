import { type AgencyKind, type Category, parseOdsCode, type Purpose, type Role } from '@crisis-record/contract'
import { type Agreement, legalEntity, type RoleTerms } from '../agreement/agreement.js'
import type { Instant } from '../calendar.js'
import { decide } from '../decision/decide.js'
import type { Person } from '../decision/question.js'
import { prepare } from '../statements/prepare.js'
import type { Statement } from '../statements/statement.js'
import { both, coverageOf, meets, type Some } from './coverage.js'

/** An agency that holds information, as far as a preview needs it. */
export interface PreviewSource {
  readonly odsCode: string
  readonly kind: AgencyKind
  readonly name: string
  readonly categories: readonly Category[]
}

export interface PreviewOptions {
  readonly before: readonly Statement[]
  readonly after: readonly Statement[]
  readonly person: Person
  readonly agreement: Agreement
  readonly sources: readonly PreviewSource[]
  /** The instant looked at: now, or when what is recorded begins to count. */
  readonly now: Instant
}

/** Stands for every organisation, and every agency, that no statement names. */
export const unnamed = 'ZZZZZZZZZZ'

/** Where the agreement does not say where a role works. */
export const elsewhere = 'elsewhere'

/** Answers that differ: for a role, working in one of these, for a purpose, of a category from a source. */
export interface Shift {
  readonly role: Role
  readonly organisationType: string
  readonly organisations: readonly string[]
  readonly purpose: Purpose
  readonly category: Category
  readonly source: PreviewSource
  readonly became: 'SHARED' | 'WITHHELD'
}

/** Everything that was asked and could have differed, so that "all" can be told from "some". */
export interface Seat {
  readonly role: Role
  readonly organisationType: string
  readonly organisations: readonly string[]
  readonly terms: ReadonlyMap<Purpose, RoleTerms>
}

/**
 * Asks `decide` the same questions about both lists of statements: for every role in every kind of organisation of the agreement, every purpose of
 * care, every category its ceiling holds, from every agency that carries it. Overrides are left out: they come and go whatever is chosen.
 * Only what a statement that comes or goes covers is asked, since nothing else can differ; and questions that the very same statements cover are asked once.
 */
export function sharingShifts(options: PreviewOptions): readonly Shift[] {
  const becomes = asking(options)
  return seatsOf(options).flatMap((seat) =>
    [...seat.terms].flatMap(([purpose, terms]) =>
      [...terms.ceiling].flatMap((category) =>
        sourcesOf(category, options).flatMap((source): Shift[] => {
          const { role, organisationType } = seat
          const found = becomes({ seat, purpose, basis: terms.basis, category, source })
          return found.map(({ became, organisations }) => ({ role, organisationType, organisations, purpose, category, source, became }))
        }),
      ),
    ),
  )
}

interface Question {
  readonly seat: Seat
  readonly purpose: Purpose
  readonly basis: RoleTerms['basis']
  readonly category: Category
  readonly source: PreviewSource
}

type Became = Pick<Shift, 'became' | 'organisations'>

/**
 * What a question comes to at each organisation. Within its ceiling, whether something is shown depends on the category, on the basis of role and
 * purpose, and on the statements that cover the question; so where all these are the same, the answer is.
 */
function asking(options: PreviewOptions): (question: Question) => readonly Became[] {
  const { before, after, agreement } = options
  const coverage = coverageOf([...new Set([...before, ...after])], agreement)
  const changed = coverage.only(changedStatements(options))
  const answers = new Map<string, Shift['became'] | undefined>()
  const found = new Map<string, readonly Became[]>()

  const ask = ({ seat, purpose, category, source }: Question, organisation: string, covering: Some): Shift['became'] | undefined => {
    const asked = { ...options, category, source, purpose, caller: { reference: 'preview', role: seat.role, organisation }, overrides: [] }
    const [was, is] = [before, after].map((list) => decide({ ...asked, statements: coverage.listed(covering, list) }).outcome)
    return was === is ? undefined : is === 'PERMIT' ? 'SHARED' : 'WITHHELD'
  }
  const look = (question: Question, covering: Some): readonly Became[] => {
    const { seat, category, basis } = question
    const organisations = { SHARED: [] as string[], WITHHELD: [] as string[] }
    for (const organisation of seat.organisations) {
      const here = both(covering, coverage.of({ organisation }))
      // Of a code that is none nothing is decided, whatever covers it.
      if (!meets(here, changed) || parseOdsCode(organisation) === undefined) continue
      const key = `${category} ${basis} ${here.join()}`
      const answer = answers.has(key) ? answers.get(key) : ask(question, organisation, here)
      answers.set(key, answer)
      if (answer !== undefined) organisations[answer].push(organisation)
    }
    return (['SHARED', 'WITHHELD'] as const).flatMap((became) =>
      organisations[became].length === 0 ? [] : [{ became, organisations: organisations[became] }],
    )
  }
  return (question) => {
    const { seat, purpose, category, basis, source } = question
    const covering = coverage.of({ role: seat.role, purpose, category, source: source.odsCode })
    if (!meets(covering, changed)) return []
    const key = `${seat.organisationType} ${category} ${basis} ${covering.join()}`
    const known = found.get(key) ?? look(question, covering)
    found.set(key, known)
    return known
  }
}

/** Who works where: each role of each kind of organisation, and roles of which the agreement does not say where. */
export function seatsOf({ agreement, sources, before, after }: PreviewOptions): readonly Seat[] {
  const seated = new Set([...agreement.organisationTypes.values()].flat())
  const unseated = [...agreement.roles.keys()].filter((role) => !seated.has(role))
  const types: readonly (readonly [string, readonly Role[]])[] = [...agreement.organisationTypes, [elsewhere, unseated]]
  const named = namedOrganisations([...before, ...after], agreement)
  return types.flatMap(([organisationType, roles]) => {
    const organisations = [unnamed, ...named.filter((code) => mayBeOf(organisationType, code, { sources, agreement }))]
    return roles.flatMap((role) => {
      const terms = careTerms(agreement, role)
      return terms.size === 0 ? [] : [{ role, organisationType, organisations, terms }]
    })
  })
}

/** The purposes for which a role looks after a person: all but those the role alone decides about. */
function careTerms(agreement: Agreement, role: Role): ReadonlyMap<Purpose, RoleTerms> {
  return new Map([...(agreement.roles.get(role) ?? [])].filter(([, { basis }]) => basis !== 'ROLE'))
}

function namedOrganisations(statements: readonly Statement[], agreement: Agreement): readonly string[] {
  const named = statements.flatMap((statement) => [...(prepare(statement, agreement).covered.organisation ?? [])])
  return [...new Set(named)].sort()
}

/** An agency of another kind is not of this one; of an organisation nobody knows, one cannot say. */
function mayBeOf(type: string, odsCode: string, { sources, agreement }: Pick<PreviewOptions, 'sources' | 'agreement'>): boolean {
  const known = sources.filter((source) => legalEntity(agreement, source.odsCode) === odsCode)
  return known.length === 0 || type === elsewhere || known.some(({ kind }) => kind === type)
}

/** The agencies that carry a category. Where none does yet, one that may come to. */
export function sourcesOf(category: Category, { sources }: Pick<PreviewOptions, 'sources'>): readonly PreviewSource[] {
  const carriers = sources.filter(({ categories }) => categories.includes(category))
  return carriers.length > 0 ? carriers : [{ odsCode: unnamed, kind: 'acute-hospital', name: '', categories: [category] }]
}

function changedStatements({ before, after }: PreviewOptions): readonly Statement[] {
  const [was, is] = [new Set(before), new Set(after)]
  return [...before.filter((one) => !is.has(one)), ...after.filter((one) => !was.has(one))]
}
