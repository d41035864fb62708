import type { Category, Purpose } from '@crisis-record/contract'
import { authorities } from '@crisis-record/policy'
import fc from 'fast-check'
import type { Operation } from './draw-operation.js'
import { heldKinds, registerParts } from './held-kinds.js'

/** In which of the two databases a row, or a part of one, is: it differs between them only if the caller is denied it. */
export type Presence = 'BOTH' | 'FIRST' | 'SECOND' | 'OTHERWISE'

export interface HeldItem {
  /** Index into {@link heldKinds}. */
  readonly kind: number
  readonly presence: Presence
  readonly part: Presence
  readonly seal: 'SEALED' | 'SEALED_AND_LOCKED' | null
  readonly labels: readonly Category[]
}

export interface Asker {
  /** Of the demo's staff. */
  readonly staff: string
  readonly role: string
  readonly organisation: string
  readonly purpose: Purpose
}

/** Two databases that differ in what one caller is denied, and what that caller does. */
export interface Pair {
  readonly asker: Asker
  readonly person: { readonly nhsNumber: string; readonly restricted: boolean; readonly deceased: boolean; readonly child: boolean }
  /** As the registry keeps them. */
  readonly statements: readonly DecidedStatement[]
  /** Categories of an override the caller holds; none for an empty list. */
  readonly override: readonly Category[]
  readonly items: readonly HeldItem[]
  /** One for each of {@link registerParts}. */
  readonly register: readonly Presence[]
  readonly operations: readonly Operation[]
}

export interface DecidedStatement {
  readonly effect: string
  readonly scope: Readonly<Record<string, unknown>>
  readonly authority: string
  readonly givenAt: string
  readonly recordedAt: string
  readonly reviewDate: string
  readonly assessor: string
  readonly capacityAssessedOn: string
}

const inCare: readonly (readonly [staff: string, role: string, organisation: string, purposes: readonly Purpose[]])[] = [
  ['liaison', 'LIAISON_CLINICIAN', 'ZM001', ['TREAT', 'ETREAT', 'SAFEGUARDING', 'PATRQT']],
  ['crisis', 'CRISIS_CLINICIAN', 'ZM001', ['TREAT', 'ETREAT', 'SAFEGUARDING']],
  ['safehaven', 'SAFE_HAVEN_WORKER', 'ZS001', ['TREAT', 'ETREAT', 'PATRQT']],
  ['paramedic', 'PARAMEDIC', 'ZB001', ['TREAT', 'ETREAT']],
  ['amhp', 'AMHP', 'ZT001', ['TREAT', 'SAFEGUARDING']],
  ['gp', 'GP', 'ZG001', ['TREAT', 'PATRQT']],
  ['police', 'POLICE_CONTROL_ROOM', 'ZL001', ['ETREAT']],
  ['privacy', 'PRIVACY_OFFICER', 'ZX001', ['PATSFTY']],
  ['analyst', 'PARTNERSHIP_ANALYST', 'ZX001', ['HOPERAT']],
]
export const askers: readonly Asker[] = inCare.flatMap(([staff, role, organisation, purposes]) =>
  purposes.map((purpose) => ({ staff, role, organisation, purpose })),
)

/** Around those who treat: others are denied most things whatever is drawn. */
const asker = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...askers.filter(({ purpose }) => purpose === 'TREAT' || purpose === 'ETREAT')) },
  { weight: 1, arbitrary: fc.constantFrom(...askers) },
)

const categories = [...new Set(heldKinds.flatMap(({ needs, part }) => [...needs, ...(part?.needs ?? [])])), 'CONTACT_DETAILS'] as Category[]

const extent = <T>(words: readonly T[]) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant('ANY' as const) },
    { weight: 1, arbitrary: fc.subarray([...words], { minLength: 1, maxLength: 3 }) },
  )

const scope = fc.record({
  category: fc.oneof(
    { weight: 4, arbitrary: fc.subarray(categories, { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant('ANY') },
  ),
  source: extent(['ZM001', 'ZH001', 'ZH002', 'ZS001', 'ZS002', 'ZG001', 'ZD001', 'ZB001', 'ZL001', 'ZW001']),
  organisation: extent(['ZM001', 'ZS001', 'ZG001', 'ZB001']),
  role: extent(['LIAISON_CLINICIAN', 'CRISIS_CLINICIAN', 'SAFE_HAVEN_WORKER', 'PARAMEDIC', 'GP']),
  purpose: extent(['TREAT', 'ETREAT', 'SAFEGUARDING']),
  emergencyExcepted: fc.boolean(),
})

const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString()

const statement = fc
  .record({
    effect: fc.constantFrom('REFUSE', 'REFUSE', 'PERMIT'),
    scope,
    authority: fc.oneof({ weight: 3, arbitrary: fc.constant('PERSON') }, { weight: 1, arbitrary: fc.constantFrom(...authorities) }),
    daysAgo: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ daysAgo, ...drawn }): DecidedStatement => ({
    ...drawn,
    givenAt: day(daysAgo),
    recordedAt: day(daysAgo),
    reviewDate: '2099-01-01',
    assessor: 'Priya Raman',
    capacityAssessedOn: '2026-01-01',
  }))

const presence = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Presence>('BOTH') },
  { weight: 3, arbitrary: fc.constantFrom<Presence>('FIRST', 'SECOND', 'OTHERWISE') },
)

const rarely = fc.integer({ min: 0, max: 19 }).map((n) => n === 19)

/** `operation`: what may be asked, by the schema that is served. `itemLabels`: what items of each agency's kinds may be labelled besides. */
export function drawPair(options: {
  operation: fc.Arbitrary<Operation>
  people: readonly string[]
  itemLabels: (agency: string) => readonly Category[]
}): fc.Arbitrary<Pair> {
  const item = fc.integer({ min: 0, max: heldKinds.length - 1 }).chain((kind) => {
    const { agency = '', neverSealed = false } = heldKinds[kind] ?? {}
    const labels = options.itemLabels(agency)
    return fc.record<HeldItem>({
      kind: fc.constant(kind),
      presence,
      part: presence,
      seal: fc.oneof(
        { weight: 2, arbitrary: fc.constant(null) },
        { weight: neverSealed ? 0 : 1, arbitrary: fc.constantFrom('SEALED' as const, 'SEALED_AND_LOCKED' as const) },
      ),
      labels: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray([...labels]) }),
    })
  })
  return fc.record({
    asker,
    person: fc.record({ nhsNumber: fc.constantFrom(...options.people), restricted: rarely, deceased: rarely, child: rarely }),
    statements: fc.array(statement, { maxLength: 4 }),
    override: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray(categories, { minLength: 1, maxLength: 3 }) },
    ),
    items: fc.array(item, { minLength: 4, maxLength: 14, size: 'max' }),
    register: fc.tuple(...registerParts.map(() => presence)),
    operations: fc.array(options.operation, { minLength: 2, maxLength: 5, size: 'max' }),
  })
}
