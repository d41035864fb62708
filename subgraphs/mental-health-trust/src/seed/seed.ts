import type { SeedDeps } from '@crisis-record/subgraph-kit'
import { insertRows, seedCalendar } from '@crisis-record/subgraph-kit/seeding'
import { CareTeamMemberRow } from '../store/care-team-member-row.js'
import { CrisisPlanRow } from '../store/crisis-plan-row.js'
import { ThirdPartyInformationRow } from '../store/third-party-information-row.js'
import { demoPeople } from './demo-people.js'
import { generatedPlans, generatedTeams } from './generated-records.js'
import { toPlanRow, toTeamRow, toThirdPartyRows } from './to-rows.js'

/** The people of the fixed scenarios, then the generated population. Synthetic, all of it. */
export async function seed({ dataSource, people, clock }: SeedDeps): Promise<void> {
  const calendar = seedCalendar(clock.now())
  const plans = demoPeople.map(({ nhsNumber, plan }) => ({ nhsNumber, plan: plan(calendar) }))
  await insertRows(
    dataSource,
    CrisisPlanRow,
    plans.map(({ nhsNumber, plan }) => toPlanRow(nhsNumber, 1, plan)),
  )
  await insertRows(
    dataSource,
    ThirdPartyInformationRow,
    plans.flatMap(({ nhsNumber, plan }) => toThirdPartyRows(nhsNumber, 1, plan)),
  )
  await insertRows(
    dataSource,
    CareTeamMemberRow,
    demoPeople.flatMap(({ nhsNumber, team }) => team(calendar).map((member, index) => toTeamRow(nhsNumber, index + 1, member))),
  )
  await insertRows(dataSource, CrisisPlanRow, generatedPlans(people, calendar))
  await insertRows(dataSource, CareTeamMemberRow, generatedTeams(people, calendar))
}
