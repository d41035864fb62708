import fc from 'fast-check'
import type { Authority, Effect, Extent, ReadableStatement, Scope } from '@crisis-record/policy'
import { now } from './arrange-consents.js'

/** Few of each, so that statements collide. */
export const world = {
  categories: ['CRISIS_PLAN', 'RISK', 'SUBSTANCE_USE', 'SEXUAL_HEALTH', 'MEDICATION'],
  organisations: ['ZM001', 'ZH001', 'ZD001'],
  roles: ['LIAISON_CLINICIAN', 'PARAMEDIC', 'GP', 'POLICE_CONTROL_ROOM'],
  purposes: ['TREAT', 'ETREAT', 'SAFEGUARDING'],
} as const

const extent = (words: readonly string[]): fc.Arbitrary<Extent> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant('ANY' as const) },
    { weight: 3, arbitrary: fc.subarray([...words], { minLength: 1, maxLength: 2 }) },
  )

const scope: fc.Arbitrary<Scope> = fc.record(
  {
    category: extent(world.categories),
    source: extent(world.organisations),
    organisation: extent(world.organisations),
    role: extent(world.roles),
    purpose: extent(world.purposes),
    emergencyExcepted: fc.boolean(),
  },
  { requiredKeys: ['category', 'source', 'organisation', 'role', 'purpose'] },
)

const moment = fc.integer({ min: now - 5, max: now })
const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

const statement: fc.Arbitrary<Omit<ReadableStatement, 'id'>> = fc
  .record({
    effect: fc.constantFrom<Effect>('PERMIT', 'REFUSE'),
    scope,
    authority: fc.constantFrom<Authority>('PERSON', 'PERSON', 'PERSON_GILLICK', 'ATTORNEY', 'PARENTAL', 'BEST_INTERESTS'),
    givenAt: moment,
    recordedAt: moment,
    periodStart: rarely(fc.integer({ min: now - 1, max: now + 1 })),
    periodEnd: rarely(fc.integer({ min: now + 2, max: now + 4 }).map((at) => at - 1)),
    // Today, yesterday and tomorrow in England.
    reviewDate: rarely(fc.constantFrom('2026-06-14', '2026-06-15', '2026-06-16')),
  })
  .filter(({ periodStart, periodEnd }) => periodStart === undefined || periodEnd === undefined || periodStart < periodEnd)
  .map(({ authority, reviewDate, ...drawn }) => ({
    form: 'READABLE' as const,
    ended: false,
    ...drawn,
    authority,
    reviewDate: authority === 'BEST_INTERESTS' ? (reviewDate ?? '2026-12-01') : reviewDate,
    ...(authority === 'BEST_INTERESTS' ? { assessor: 'R. Adeyemi', capacityAssessedOn: '2026-06-01' } : {}),
  }))

/** What may be on record of one person. */
export const statements: fc.Arbitrary<readonly ReadableStatement[]> = fc
  .array(statement, { minLength: 1, maxLength: 6 })
  .map((drawn) => drawn.map((one, at) => ({ ...one, id: `s-${at}` })))
