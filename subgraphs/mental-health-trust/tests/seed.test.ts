import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Release } from '@crisis-record/subgraph-kit'
import { seed } from '../src/seed/seed.js'
import { clocksByPeriod } from '../src/records/clocks-by-period.js'
import { StoredMentalHealthRecords } from '../src/store/stored-mental-health-records.js'
import { type TestStore, unsealedRelease } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const now = new Date('2026-06-15T03:10:00Z')
const source = { odsCode: 'ZM001', name: 'Northmoor Mental Health Trust', kind: 'mental-health-trust' } as const

let store: TestStore
let records: StoredMentalHealthRecords

beforeAll(async () => {
  store = await startRealStore()
  records = new StoredMentalHealthRecords(store.dataSource)
  await seed({ dataSource: store.dataSource, people: 2000, clock: { now: () => now }, source })
})
afterAll(() => store.stop())

describe('the seeded trust', () => {
  it('holds a complete plan for 999 000 0018', async () => {
    const [plan] = await records.crisisPlans('9990000018', 20, unsealedRelease)
    expect(Object.entries(plan ?? {}).filter(([, value]) => value === null || (Array.isArray(value) && value.length === 0))).toEqual([])
    expect(await records.careTeam('9990000018', 20, unsealedRelease)).toHaveLength(4)
  })

  it('has the drug service’s keyworker in the teams of those it treats, for nobody who may not know of that', async () => {
    const team = async (nhsNumber: string, permit: Release['permit']) =>
      (await records.careTeam(nhsNumber, 20, { permit, sealed: true })).map(({ role }) => role)
    for (const nhsNumber of ['9990000018', '9990000026', '9990000034']) {
      expect(await team(nhsNumber, ['SUBSTANCE_USE'])).toContain('Recovery keyworker')
      expect(await team(nhsNumber, ['CARE_TEAM'])).not.toContain('Recovery keyworker')
    }
    expect(await team('9990000042', ['SUBSTANCE_USE'])).toEqual(await team('9990000026', []))
  })

  it('holds the very same for 999 000 0026, 0034 and 0042 but for that, and for ids that are no telling', async () => {
    const all = async (nhsNumber: string) => {
      const plans = await records.crisisPlans(nhsNumber, 100, unsealedRelease)
      expect(
        await records.thirdPartyInformation(
          plans.map(({ localId }) => localId),
          unsealedRelease,
        ),
      ).toEqual([])
      const others = await Promise.all([
        records.careTeam(nhsNumber, 100, { permit: ['CARE_TEAM'], sealed: true }),
        records.riskAssessments(nhsNumber, 100, unsealedRelease),
        records.communityContacts(nhsNumber, 100, unsealedRelease),
        records.conditions(nhsNumber, 100, unsealedRelease),
        records.safetyAlerts(nhsNumber, 100, unsealedRelease),
      ])
      expect(others.map((list) => list.length > 0)).toEqual([true, true, true, true, true])
      expect(await records.legalStatusPeriods(nhsNumber, unsealedRelease)).toEqual([])
      return [...plans, ...others.flat()].map((item) => ({
        ...item,
        localId: item.localId.replace(/[0-9a-f]{16}/, ''),
      }))
    }
    const first = await all('9990000026')
    expect(first.length).toBeGreaterThan(0)
    expect(await all('9990000034')).toEqual(first)
    expect(await all('9990000042')).toEqual(first)
  })

  it('holds third-party information about 999 000 0123', async () => {
    const plans = await records.crisisPlans('9990000123', 20, unsealedRelease)
    expect(
      await records.thirdPartyInformation(
        plans.map(({ localId }) => localId),
        unsealedRelease,
      ),
    ).toHaveLength(2)
  })

  it('has let the review of 999 000 0107’s plan pass, and of no other demo plan', async () => {
    const overdue: unknown[] = await store.dataSource.query(
      "SELECT nhs_number FROM crisis_plan WHERE nhs_number < '9990001000' AND review_date < '2026-06-15'",
    )
    expect(overdue).toEqual([{ nhs_number: '9990000107' }])
  })

  it('has 999 000 0069 detained under section 136 since seven hours before the seeding', async () => {
    const [current] = await records.legalStatusPeriods('9990000069', unsealedRelease)
    expect(current).toMatchObject({ legalStatus: { code: '20' }, endedAt: null, stays: [{ arrivedAt: new Date('2026-06-14T20:10:00Z') }] })
    const clocks = clocksByPeriod(await records.legalStatusPeriods('9990000069', unsealedRelease), now)
    expect([...clocks.values()]).toMatchObject([{ state: 'RUNNING', expiresAt: new Date('2026-06-15T20:10:00Z'), warnings: [] }])
  })

  it('has 999 000 0050 at a place of safety since nobody knows when, with no time to rely on', async () => {
    const periods = await records.legalStatusPeriods('9990000050', unsealedRelease)
    expect(periods).toMatchObject([{ legalStatus: { code: '20' }, endedAt: null, stays: [{ arrivedAt: null }] }])
    const clocks = clocksByPeriod(periods, now)
    const clock = { state: 'CANNOT_BE_COMPUTED', cannotBeComputedBecause: 'ARRIVAL_NOT_RECORDED', start: null, expiresAt: null }
    expect([...clocks.values()]).toMatchObject([clock])
  })

  it('has the two records of 999 000 0107’s detention under one clock, which no transfer began anew', async () => {
    const clocks = clocksByPeriod(await records.legalStatusPeriods('9990000107', unsealedRelease), now)
    const arrived = new Date('2026-05-29T04:45:00Z')
    const clock = { state: 'ENDED', start: { at: arrived }, disregardedExtensions: [{ because: 'NO_AUTHORISER' }] }
    expect([...clocks.values()]).toMatchObject([clock, clock])
  })

  it('has sealed and labelled items of 999 000 0123, and none of them without the permit', async () => {
    const told = async (permit: Release['permit'], sealed: boolean) => [
      (await records.riskAssessments('9990000123', 20, { permit, sealed })).length,
      (await records.conditions('9990000123', 20, { permit, sealed })).length,
      (await records.communityContacts('9990000123', 20, { permit, sealed })).length,
    ]
    expect(await told([], false)).toEqual([1, 1, 1])
    expect(await told([], true)).toEqual([2, 1, 1])
    expect(await told(['SUBSTANCE_USE', 'DOMESTIC_ABUSE'], true)).toEqual([3, 2, 1])
  })

  it.each(['9990000115', '9990000131'])('knows nothing of %s', async (nhsNumber) => {
    expect(await records.crisisPlans(nhsNumber, 20, unsealedRelease)).toEqual([])
    expect(await records.careTeam(nhsNumber, 20, unsealedRelease)).toEqual([])
    expect(await records.conditions(nhsNumber, 20, unsealedRelease)).toEqual([])
  })

  it('knows about one in thirty of the generated people, a third of those with a plan, nothing recorded in the future', async () => {
    const [count]: { known: number; plans: number; future: number }[] = await store.dataSource.query(
      `SELECT (SELECT count(DISTINCT nhs_number)::int FROM care_team_member WHERE nhs_number > '9990001000') AS known,
              (SELECT count(*)::int FROM crisis_plan WHERE nhs_number > '9990001000') AS plans,
              (SELECT count(*)::int FROM crisis_plan WHERE recorded_at > $1 OR last_updated > $1 OR last_updated < recorded_at - interval '1 day') AS future`,
      [now],
    )
    expect(count?.known).toBeGreaterThan(40)
    expect(count?.known).toBeLessThan(75)
    expect(count?.plans).toBeGreaterThan(12)
    expect(count?.plans).toBeLessThan(30)
    expect(count?.future).toBe(0)
  })

  it('holds further records of the people it knows alone, nothing in the future, and no generated detention over its time', async () => {
    const tables = ['risk_assessment', 'legal_status_period', 'community_contact', 'condition', 'safety_alert']
    for (const table of tables) {
      const [count]: { rows: number; strangers: number; future: number }[] = await store.dataSource.query(
        `SELECT count(*)::int AS rows, count(*) FILTER (WHERE recorded_at > $1)::int AS future,
                count(*) FILTER (WHERE nhs_number NOT IN (SELECT nhs_number FROM care_team_member))::int AS strangers FROM ${table}`,
        [now],
      )
      expect({ table, ...count }).toMatchObject({ strangers: 0, future: 0 })
      expect(count?.rows).toBeGreaterThan(12)
    }
    let clocksSeen = 0
    const people: { nhs_number: string }[] = await store.dataSource.query('SELECT DISTINCT nhs_number FROM legal_status_period')
    for (const { nhs_number } of people.filter(({ nhs_number }) => nhs_number > '9990001000')) {
      const clocks = clocksByPeriod(await records.legalStatusPeriods(nhs_number, unsealedRelease), now)
      expect([...clocks.values()].filter(({ state, warnings }) => state !== 'ENDED' || warnings.length > 0)).toEqual([])
      clocksSeen += clocks.size
    }
    expect(clocksSeen).toBeGreaterThan(5)
  })
})
