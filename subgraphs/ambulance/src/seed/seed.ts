import { insertRows, seedInParts, syntheticLives } from '@crisis-record/subgraph-kit/seeding'
import { AmbulanceIncidentRow } from '../store/ambulance-incident-row.js'
import { AmbulanceSafetyAlertRow } from '../store/ambulance-safety-alert-row.js'
import { demoAlerts } from './demo-alerts.js'
import { demoIncidents } from './demo-incidents.js'
import { generatedAlerts, generatedIncidents } from './generated-records.js'
import { toAlertRow, toIncidentRow } from './to-rows.js'

/** The people of the fixed scenarios, and the generated population. Synthetic, all of it. */
export const seed = seedInParts({
  ofToday: ['9990000069'],
  demo: async ({ store, calendar }) => {
    const incidents = [...demoIncidents].flatMap(([nhsNumber, make]) => {
      const made = make(calendar)
      return made.map((incident, index) => toIncidentRow(nhsNumber, made.length - index, incident))
    })
    const alerts = [...demoAlerts].flatMap(([nhsNumber, make]) => {
      const made = make(calendar)
      return made.map((alert, index) => toAlertRow(nhsNumber, made.length - index, alert))
    })
    await insertRows(store, AmbulanceIncidentRow, incidents)
    await insertRows(store, AmbulanceSafetyAlertRow, alerts)
  },
  people: async (nhsNumbers, { store, calendar }) => {
    const people = syntheticLives(nhsNumbers, calendar)
    await insertRows(store, AmbulanceIncidentRow, generatedIncidents(people))
    await insertRows(store, AmbulanceSafetyAlertRow, generatedAlerts(people, calendar))
  },
})
