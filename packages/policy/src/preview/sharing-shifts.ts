import type { AgencyKind, Category, Purpose, Role } from '@crisis-record/contract'
import { type Agreement, legalEntity, type RoleTerms } from '../agreement/agreement.js'
import type { Instant } from '../calendar.js'
import { decide } from '../decision/decide.js'
import type { Person } from '../decision/question.js'
import { prepare, type PreparedStatement } from '../statements/prepare.js'
import type { Reach } from '../statements/scope.js'
import type { Statement } from '../statements/statement.js'

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

/** One answer that differs: for a role, working somewhere, for a purpose, of a category from a source. */
export interface Shift {
  readonly role: Role
  readonly organisationType: string
  readonly organisation: string
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
 * Only what a statement that comes or goes covers is asked, since nothing else can differ.
 */
export function sharingShifts(options: PreviewOptions): readonly Shift[] {
  const changed = changedStatements(options)
  return seatsOf(options).flatMap((seat) =>
    alike(seat.organisations, options).flatMap((organisations) =>
      [...seat.terms].flatMap(([purpose, terms]) =>
        [...terms.ceiling].flatMap((category) =>
          sourcesOf(category, options).flatMap((source): Shift[] => {
            const [organisation = unnamed] = organisations
            const asked = { ...options, category, source, purpose, caller: { reference: 'preview', role: seat.role, organisation } }
            if (!changed.some((one) => touches(one, asked))) return []
            const [before, after] = [options.before, options.after].map(
              (statements) => decide({ ...asked, statements, overrides: [] }).outcome,
            )
            if (before === after) return []
            const { role, organisationType } = seat
            const became = after === 'PERMIT' ? 'SHARED' : 'WITHHELD'
            return organisations.map((each) => ({ role, organisationType, organisation: each, purpose, category, source, became }))
          }),
        ),
      ),
    ),
  )
}

/**
 * Organisations that the very same statements cover get the same answers, so one of them is asked about for all: however many a choice names,
 * a preview is no more work for it.
 */
function alike(organisations: readonly string[], { before, after, agreement }: PreviewOptions): readonly (readonly string[])[] {
  const covered = [...new Set([...before, ...after])].flatMap((statement) => prepare(statement, agreement).covered.organisation ?? [])
  const groups = new Map<string, string[]>()
  for (const organisation of organisations) {
    const entity = legalEntity(agreement, organisation)
    const key = covered.flatMap((codes, at) => (codes.has(entity) ? [at] : [])).join(',')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [organisation])
    else group.push(organisation)
  }
  return [...groups.values()]
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

function changedStatements({ before, after, agreement }: PreviewOptions): readonly PreparedStatement[] {
  const [was, is] = [new Set(before), new Set(after)]
  return [...before.filter((one) => !is.has(one)), ...after.filter((one) => !was.has(one))].map((one) => prepare(one, agreement))
}

function touches(
  { covered }: PreparedStatement,
  asked: {
    agreement: Agreement
    category: string
    purpose: string
    source: { odsCode: string }
    caller: { role: string; organisation: string }
  },
): boolean {
  const within = (part: keyof Reach, word: string) => covered[part]?.has(word) ?? true
  return (
    within('category', asked.category) &&
    within('role', asked.caller.role) &&
    within('purpose', asked.purpose) &&
    within('source', legalEntity(asked.agreement, asked.source.odsCode)) &&
    within('organisation', legalEntity(asked.agreement, asked.caller.organisation))
  )
}
