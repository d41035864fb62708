import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { runImport, type TestStore } from '@crisis-record/subgraph-kit/testing'
import { policeImport } from '../../src/importing/police-import.js'
import { startRealStore } from '../real-store.js'

const mapping = `resource: PoliceContact
person: { column: NHS }
identifier: { system: https://force.example/Id/occurrence, column: Occurrence }
elements:
  recordedAt: { column: Created, date: dd/MM/yyyy HH:mm }
  recordedByName: { column: Officer }
  kind: { column: Class, codes: { INC: Incident, MISPER: Missing episode, MKR: Vulnerability marker } }
  reference: { column: Occurrence }
  startedAt: { column: Start, date: dd/MM/yyyy HH:mm }
  endedAt: { column: End, date: dd/MM/yyyy HH:mm }
  whatHappened: { column: Summary }
  domestic: { column: DA, codes: { Y: true, N: false } }
  vulnerabilities[0]: { column: Vuln1 }
  vulnerabilities[1]: { column: Vuln2 }
  missingRisk: { column: Risk, codes: { H: High, M: Medium, L: Low } }
  outcome: { column: Result }
  place.description: { column: Where }
  place.town: { column: Town }
`
const header = 'Occurrence,NHS,Created,Officer,Class,Start,End,Summary,DA,Vuln1,Vuln2,Risk,Result,Where,Town'

let store: TestStore
beforeAll(async () => {
  store = await startRealStore()
})
afterAll(() => store.stop())

const take = (...lines: readonly string[]) =>
  runImport(store.dataSource, policeImport, {
    file: { name: 'occurrences.csv', text: `${[header, ...lines].join('\r\n')}\r\n` },
    mapping,
    how: 'REST',
    now: new Date('2026-06-15T03:10:00Z'),
  })

it('takes the table of a force by its mapping file, each line under the labels it needs', async () => {
  const { outcomes } = await take(
    'NP-1,999 000 0018,01/05/2026 23:30,PC Bickerstaff,INC,01/05/2026 22:10,01/05/2026 23:00,Shouting in the street,Y,,,,Advice given,4 Capstan Row,Westhaven',
    'NP-2,9990000018,02/05/2026 09:00,,MISPER,02/05/2026 08:00,,Did not come home,,Under 18,Mental ill health,H,,,',
    'NP-3,9990000018,02/05/2026 09:00,,INC,02/05/2026 08:00,,Welfare check,?,,,,,,',
    'NP-4,9990000019,02/05/2026 09:00,,INC,02/05/2026 08:00,,Welfare check,N,,,,,,',
  )
  expect(outcomes).toEqual([
    'taken',
    'taken',
    'refused: column DA: PoliceContact.domestic is a code that the mapping file does not list',
    'refused: column NHS: PoliceContact.subject.identifier.value is not a valid NHS number: check the ten digits',
  ])
  expect(
    await store.dataSource.query(
      'SELECT reference, type, started_at, vulnerabilities, missing_risk, place, item_labels FROM police_contact ORDER BY reference',
    ),
  ).toEqual([
    {
      reference: 'NP-1',
      type: 'Incident',
      started_at: new Date('2026-05-01T21:10:00Z'),
      vulnerabilities: [],
      missing_risk: null,
      place: { description: '4 Capstan Row', town: 'Westhaven' },
      item_labels: ['DOMESTIC_ABUSE'],
    },
    {
      reference: 'NP-2',
      type: 'Missing episode',
      started_at: new Date('2026-05-02T07:00:00Z'),
      vulnerabilities: ['Under 18', 'Mental ill health'],
      missing_risk: 'High',
      place: null,
      item_labels: [],
    },
  ])
})
