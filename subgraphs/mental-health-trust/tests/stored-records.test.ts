import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { seedCalendar } from '@crisis-record/subgraph-kit/seeding'
import { routinePlan } from '../src/seed/plans/routine-plan.js'
import { adultTeam } from '../src/seed/teams.js'
import { toPlanRow, toTeamRow } from '../src/seed/to-rows.js'
import { CareTeamMemberRow } from '../src/store/care-team-member-row.js'
import { CrisisPlanRow } from '../src/store/crisis-plan-row.js'
import { StoredMentalHealthRecords } from '../src/store/stored-mental-health-records.js'
import { ThirdPartyInformationRow } from '../src/store/third-party-information-row.js'
import { type TestStore, unsealedRelease } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const person = '9990000018'
const calendar = seedCalendar(new Date('2026-06-15T12:00:00Z'))
const plan = routinePlan(calendar)

let store: TestStore
let records: StoredMentalHealthRecords

beforeAll(async () => {
  store = await startRealStore()
  records = new StoredMentalHealthRecords(store.dataSource)
})
afterAll(() => store.stop())

beforeEach(async () => {
  await store.dataSource.query('TRUNCATE crisis_plan, third_party_information, care_team_member')
})

function keepPlan(localId: string, change: Partial<CrisisPlanRow> = {}) {
  return store.dataSource.getRepository(CrisisPlanRow).insert({ ...toPlanRow(person, 1, plan), localId, ...change })
}

describe('crisis plans', () => {
  it('gives back a plan as it was recorded, days as days', async () => {
    await keepPlan('CP-1')
    const [found] = await records.crisisPlans(person, 20, unsealedRelease)
    expect(found).toEqual({ ...plan, localId: 'CP-1' })
    expect(found?.reviewDate).toBe('2026-08-05')
  })

  it('lists newest first, then by id byte by byte, and no more than asked', async () => {
    const at = new Date('2026-01-01T00:00:00Z')
    await keepPlan('CP-b', { recordedAt: at })
    await keepPlan('CP-B', { recordedAt: at })
    await keepPlan('CP-new', { recordedAt: new Date('2026-02-01T00:00:00Z') })
    const ids = async (first: number) => (await records.crisisPlans(person, first, unsealedRelease)).map(({ localId }) => localId)
    expect(await ids(20)).toEqual(['CP-new', 'CP-B', 'CP-b'])
    expect(await ids(2)).toEqual(['CP-new', 'CP-B'])
  })

  it('finds nobody else’s', async () => {
    await keepPlan('CP-1', { nhsNumber: '9990000026' })
    expect(await records.crisisPlans(person, 20, unsealedRelease)).toEqual([])
  })

  it('reads any number of plans in one statement, and never what others said', async () => {
    for (const n of [1, 2, 3]) await keepPlan(`CP-${String(n)}`)
    store.takeQueries()
    await records.crisisPlans(person, 20, unsealedRelease)
    const queries = store.takeQueries()
    expect(queries).toHaveLength(1)
    expect(queries.join()).not.toContain('third_party')
  })

  it('reads what others said about any number of plans in one statement, newest first', async () => {
    await keepPlan('CP-1')
    await keepPlan('CP-2')
    const said = (planId: string, ordinal: number, recordedAt: string) => ({
      planId,
      ordinal,
      recordedAt: new Date(recordedAt),
      givenBy: 'Sister',
      text: 'Said so.',
    })
    await store.dataSource
      .getRepository(ThirdPartyInformationRow)
      .insert([said('CP-1', 1, '2026-01-01T00:00:00Z'), said('CP-1', 2, '2026-03-01T00:00:00Z'), said('CP-2', 1, '2026-02-01T00:00:00Z')])
    const found = await records.thirdPartyInformation(['CP-1', 'CP-2'], unsealedRelease)
    expect(found.map(({ planId, recordedAt }) => `${planId} ${recordedAt.toISOString().slice(0, 7)}`)).toEqual([
      'CP-1 2026-03',
      'CP-2 2026-02',
      'CP-1 2026-01',
    ])
    expect(await records.thirdPartyInformation([], unsealedRelease)).toEqual([])
  })

  it('refuses a number that is no NHS number’s ten digits', async () => {
    await expect(keepPlan('CP-1', { nhsNumber: '999 000 0018' })).rejects.toThrow()
  })
})

describe('care team', () => {
  it('lists newest first, no more than asked', async () => {
    const rows = adultTeam(
      'Owen Garrick',
      'Social worker',
      '01632 960118',
    )(calendar).map((member, index) => toTeamRow(person, index + 1, member))
    await store.dataSource.getRepository(CareTeamMemberRow).insert(rows)
    const found = await records.careTeam(person, 2, unsealedRelease)
    expect(found.map(({ name }) => name)).toEqual(['Owen Garrick', 'Dr Sunniva Adeyemi'])
    expect(found[0]).toMatchObject({ careCoordinator: true, recordedBy: { name: 'Bridget Ellwood', role: 'Team administrator' } })
  })
})
