import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { bundle, runImport, type TestStore } from '@crisis-record/subgraph-kit/testing'
import { socialCareImport } from '../../src/importing/social-care-import.js'
import { startRealStore } from '../real-store.js'
import { carer, concern, marac } from './records.js'

const selection = `carers { name saidInConfidence { saidOn text } } safeguardingConcerns { concern marac { reference } }`
const said = [
  { saidOn: '2026-05-01', text: 'Cannot do this for another winter.' },
  { saidOn: '2026-04-01', text: 'Is tired.' },
]

let store: TestStore
beforeAll(async () => {
  store = await startRealStore()
  const text = bundle(carer(), concern(), concern({ concern: 'Heard before.', marac }))
  const now = new Date('2026-06-15T03:10:00Z')
  expect(await runImport(store.dataSource, socialCareImport, { file: { name: 'all.json', text }, now })).toMatchObject({ ok: true })
})
afterAll(() => store.stop())

it.each([
  [['CARE_TEAM', 'SAFEGUARDING'], null, ['A lodger keeps the bank card.']],
  [['CARE_TEAM', 'SAFEGUARDING', 'THIRD_PARTY'], said, ['A lodger keeps the bank card.']],
  [['CARE_TEAM', 'SAFEGUARDING', 'DOMESTIC_ABUSE'], null, ['A lodger keeps the bank card.', 'Heard before.']],
])('what a council imported is shown to each as far as they may know: %j', async (permit, saidInConfidence, concerns) => {
  const { patient } = await store.agency.askPatient('9990000018', selection, { permit: permit as never })
  const { carers, safeguardingConcerns } = patient as { carers: unknown; safeguardingConcerns: { concern: string; marac: unknown }[] }
  expect(carers).toEqual([{ name: 'Ruth Ellington', saidInConfidence }])
  expect(safeguardingConcerns.map(({ concern: told }) => told).sort()).toEqual(concerns)
})
