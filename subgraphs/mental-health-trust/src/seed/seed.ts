import { insertRows, seedInParts, syntheticLives } from '@crisis-record/subgraph-kit/seeding'
import { CareTeamMemberRow } from '../store/care-team-member-row.js'
import { CrisisPlanRow } from '../store/crisis-plan-row.js'
import { ThirdPartyInformationRow } from '../store/third-party-information-row.js'
import { demoPeople } from './demo-people.js'
import { generatedPlans, generatedTeams } from './generated-records.js'
import { seedDemoFurtherRecords, seedGeneratedFurtherRecords } from './seed-further-records.js'
import { toPlanRow, toTeamRow, toThirdPartyRows } from './to-rows.js'

/** The people of the fixed scenarios, and the generated population. Synthetic, all of it. */
export const seed = seedInParts({
  ofToday: ['9990000050', '9990000069'],
  demo: async ({ store, calendar }) => {
    const plans = demoPeople.map(({ nhsNumber, plan }) => ({ nhsNumber, plan: plan(calendar) }))
    await insertRows(
      store,
      CrisisPlanRow,
      plans.map(({ nhsNumber, plan }) => toPlanRow(nhsNumber, 1, plan)),
    )
    await insertRows(
      store,
      ThirdPartyInformationRow,
      plans.flatMap(({ nhsNumber, plan }) => toThirdPartyRows(nhsNumber, 1, plan)),
    )
    await insertRows(
      store,
      CareTeamMemberRow,
      demoPeople.flatMap(({ nhsNumber, team }) => team(calendar).map((member, index) => toTeamRow(nhsNumber, index + 1, member))),
    )
    await seedDemoFurtherRecords(store, calendar)
  },
  people: async (nhsNumbers, { store, calendar }) => {
    const people = syntheticLives(nhsNumbers, calendar).filter(({ knownTo }) => knownTo.has('mental-health-trust'))
    await insertRows(store, CrisisPlanRow, generatedPlans(people, calendar))
    await insertRows(store, CareTeamMemberRow, generatedTeams(people, calendar))
    await seedGeneratedFurtherRecords(store, people, calendar)
  },
})
