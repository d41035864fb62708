import type { SeedDeps } from '@crisis-record/subgraph-kit'
import { insertRows, seedCalendar } from '@crisis-record/subgraph-kit/seeding'
import { AmbulanceIncidentRow } from '../store/ambulance-incident-row.js'
import { AmbulanceSafetyAlertRow } from '../store/ambulance-safety-alert-row.js'
import { demoAlerts } from './demo-alerts.js'
import { demoIncidents } from './demo-incidents.js'
import { generatedAlerts, generatedIncidents } from './generated-records.js'
import { toAlertRow, toIncidentRow } from './to-rows.js'

/** The people of the fixed scenarios, then the generated population. Synthetic, all of it. */
export async function seed({ dataSource, people, clock }: SeedDeps): Promise<void> {
  const calendar = seedCalendar(clock.now())
  const incidents = [...demoIncidents].flatMap(([nhsNumber, make]) => {
    const made = make(calendar)
    return made.map((incident, index) => toIncidentRow(nhsNumber, made.length - index, incident))
  })
  const alerts = [...demoAlerts].flatMap(([nhsNumber, make]) => {
    const made = make(calendar)
    return made.map((alert, index) => toAlertRow(nhsNumber, made.length - index, alert))
  })
  await insertRows(dataSource, AmbulanceIncidentRow, incidents)
  await insertRows(dataSource, AmbulanceSafetyAlertRow, alerts)
  await insertRows(dataSource, AmbulanceIncidentRow, generatedIncidents(people, calendar))
  await insertRows(dataSource, AmbulanceSafetyAlertRow, generatedAlerts(people, calendar))
}
