import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startPostgres, type Postgres } from '@crisis-record/local-stack'
import { seedCalendar } from '@crisis-record/subgraph-kit/seeding'
import { fixedClock, startTestSubgraph, type TestSubgraph } from '@crisis-record/subgraph-kit/testing'
import { withoutSmallCounts } from '../src/records/plan-reviews.js'
import type { MentalHealthRecords } from '../src/records/mental-health-records.js'
import { routinePlan } from '../src/seed/plans/routine-plan.js'
import { toPlanRow } from '../src/seed/to-rows.js'
import { CrisisPlanRow } from '../src/store/crisis-plan-row.js'
import { definition } from '../src/subgraph.js'

const clock = fixedClock('2026-06-15T12:00:00Z')
const plan = routinePlan(seedCalendar(clock.now()))
const analyst = { role: 'PARTNERSHIP_ANALYST', organisation: 'ZX001', purpose: 'HOPERAT', may: ['STATISTICS'] } as const

let postgres: Postgres
let trust: TestSubgraph<MentalHealthRecords>
beforeAll(async () => {
  postgres = await startPostgres()
  const databaseUrl = await postgres.createDatabase('mental_health_trust')
  trust = await startTestSubgraph(definition, { databaseUrl, odsCode: 'ZM001', clock })
  const keep = (people: readonly number[], localId: string, change: Partial<CrisisPlanRow>) =>
    trust.subgraph.dataSource
      .getRepository(CrisisPlanRow)
      .insert(people.map((n) => ({ ...toPlanRow(`99900${String(10_000 + n)}`, 1, plan), localId: `${localId}-${String(n)}`, ...change })))
  const upTo = (end: number, start = 0) => Array.from({ length: end - start }, (_, at) => start + at)
  await keep(upTo(30), 'CP-old', { recordedAt: new Date('2026-01-10T10:00:00Z'), reviewDate: '2026-03-31' })
  // Ten of them have it renewed on 30 April, late: 23:30 UTC that day is 1 May in England.
  await keep(upTo(10), 'CP-new', { recordedAt: new Date('2026-04-30T23:30:00Z'), reviewDate: '2026-12-31' })
  await keep(upTo(60, 50), 'CP-sealed', { recordedAt: new Date('2026-01-10T10:00:00Z'), reviewDate: '2026-02-01', seal: 'SEALED' })
})
afterAll(async () => {
  await trust.stop()
  await postgres.stop()
})

const query = `query ($input: CrisisPlanReviewsInput!) { crisisPlanReviews(input: $input) { month plans pastReviewDate suppressed source { odsCode } } }`
const ask = (input: object, decision: object = analyst) => trust.ask({ query, variables: { input }, decision: decision })

describe('Query.crisisPlanReviews', () => {
  it('counts, at the end of each closed month, who has a plan and whose is past its review date; sealed ones in neither', async () => {
    const { json } = await ask({ from: '2025-12', to: '2026-12' })
    const source = { odsCode: 'ZM001' }
    const whole = { suppressed: false, source }
    expect(json).toEqual({
      data: {
        crisisPlanReviews: [
          { month: '2025-12', plans: 0, pastReviewDate: 0, ...whole },
          { month: '2026-01', plans: 30, pastReviewDate: 0, ...whole },
          { month: '2026-02', plans: 30, pastReviewDate: 0, ...whole },
          { month: '2026-03', plans: 30, pastReviewDate: 30, ...whole },
          { month: '2026-04', plans: 30, pastReviewDate: 30, ...whole },
          { month: '2026-05', plans: 30, pastReviewDate: 20, ...whole },
        ],
      },
    })
  })

  it.each([
    ['another role', { ...analyst, role: 'LIAISON_CLINICIAN' }],
    ['a role without the right to it', { ...analyst, may: [] }],
    ['another purpose', { ...analyst, purpose: 'TREAT' }],
  ])('tells nothing to %s', async (_what, decision) => {
    const { text } = await ask({ from: '2026-01', to: '2026-05' }, decision)
    expect(text).not.toContain('2026-0')
  })

  it.each([
    [{ from: 'x', to: '2026-01' }],
    [{ from: '2026-02', to: '2026-01' }],
    [{ from: '2010-01', to: '2026-01' }],
    [{ from: '0000-01', to: '0001-01' }],
  ])('refuses %j', async (input) => expect((await ask(input)).text).toContain('OPERATION_INVALID'))

  it.each([
    { inDate: 40, pastReviewDate: 4, shown: null },
    { inDate: 3, pastReviewDate: 40, shown: null },
    { inDate: 41, pastReviewDate: 6, shown: { plans: 45, pastReviewDate: 5 } },
    { inDate: 41, pastReviewDate: 0, shown: { plans: 40, pastReviewDate: 0 } },
  ])('of $inDate in date and $pastReviewDate past it shows $shown', ({ shown, ...counts }) => {
    const hidden = { plans: null, pastReviewDate: null, suppressed: true }
    expect(withoutSmallCounts({ month: '2026-05', ...counts })).toEqual({
      month: '2026-05',
      ...(shown === null ? hidden : { ...shown, suppressed: false }),
    })
  })
})
