import type { Agencies, AgencyInstance } from '@crisis-record/contract/agencies'
import type { Category } from '@crisis-record/contract'
import { nameServices } from '@crisis-record/local-stack'
import { type Agreement, capabilitiesOf, parseStatement, type Question } from '@crisis-record/policy'
import { slowDecide } from '@crisis-record/policy/testing'
import type { HeldItem, Pair } from './draw-pair.js'
import { heldKinds, type Part } from './held-kinds.js'

/** What the caller of a pair is denied from its first operation to its last, by the slow second opinion on every decision. */
export interface Denied {
  item(item: HeldItem): boolean
  /** Of an item the caller may see. */
  part(item: HeldItem): boolean
  registerPart(part: Part): boolean
}

export function deniedIn(pair: Pair, { agreement, agencies }: { agreement: Agreement; agencies: Agencies }): Denied {
  const { asker, person } = pair
  const mayOverride = capabilitiesOf(agreement, asker.role, asker.purpose).has('OVERRIDE')
  // An override opened on the way may be for anything: what it could open counts as seen.
  const opens = mayOverride && pair.operations.some((operation) => operation.does === 'ASK' && operation.opens)
  const every = [...agreement.categories.keys()]
  const overridden = !mayOverride ? [] : opens ? every : pair.override

  const permitted = (category: Category, source: AgencyInstance): boolean => {
    const now = Date.now()
    const question: Question = {
      caller: { reference: 'caller', role: asker.role, organisation: asker.organisation },
      purpose: asker.purpose,
      person: factsOf(person),
      statements: pair.statements.map((decided, n) => parseStatement({ ...decided, id: `s${String(n)}` })),
      overrides: overridden.length === 0 ? [] : [overrideOf(pair, overridden, now)],
      agreement,
      category,
      source,
      now,
    }
    return slowDecide(question).decision.outcome === 'PERMIT'
  }
  const all = (needs: readonly Category[], agency: string) => {
    const source = nameServices(agencies).find(({ name }) => name === agency)?.agency
    return source !== undefined && needs.every((category) => permitted(category, source))
  }
  const unsealed = ({ seal, kind }: HeldItem) =>
    seal === null || (seal === 'SEALED' && heldKinds[kind]?.needs.some((category) => overridden.includes(category)) === true)
  return {
    item(item) {
      const { agency, needs } = kindOf(item)
      return !all([...needs, ...item.labels], agency) || !unsealed(item)
    },
    part(item) {
      const { agency, part } = kindOf(item)
      return part === undefined || !all(part.needs, agency)
    },
    registerPart: ({ needs }) => !all(needs, 'patient-index'),
  }
}

export function kindOf({ kind }: HeldItem) {
  const found = heldKinds[kind]
  if (found === undefined) throw new Error('no such kind of item')
  return found
}

/** The same facts the register is given: see stage-pair. */
export function factsOf({ nhsNumber, restricted, deceased, child }: Pair['person']): Question['person'] {
  return { nhsNumber, dateOfBirth: child ? '2014-03-04' : '1985-06-07', restricted, deceasedOn: deceased ? '2026-01-01' : null }
}

function overrideOf({ asker, person }: Pair, categories: readonly Category[], now: number): Question['overrides'][number] {
  const { role, organisation, purpose } = asker
  const lasts = { openedAt: now - 1_000, expiresAt: now + 3_600_000 }
  return { id: 'o', nhsNumber: person.nhsNumber, caller: 'caller', role, organisation, purpose, categories, ...lasts }
}
