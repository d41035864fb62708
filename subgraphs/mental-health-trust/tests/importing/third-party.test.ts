import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { bundle, type ImportStore, openImportStore } from '@crisis-record/subgraph-kit/testing'
import { definition } from '../../src/subgraph.js'
import { startRealStore } from '../real-store.js'
import { plan, thirdParty } from './resources.js'

let trust: ImportStore

beforeAll(async () => {
  trust = await openImportStore(definition, { store: await startRealStore(), now: new Date('2026-06-15T03:10:00Z') })
})
afterAll(() => trust.store.stop())

it('shows a plan without what others said in confidence to whom that is not permitted, each of it under labels of its own', async () => {
  const said = (text: string) => thirdParty({ givenBy: 'Mother', recordedAt: '2026-05-03T18:10:00+01:00', text })
  await trust.import('a.json', bundle(plan({ extension: [said('Does not sleep.'), said('Sells the Subutex.')] })))
  const ask = async (...permit: string[]) => {
    const selection = 'crisisPlans { whatHelps thirdPartyInformation { text } }'
    const { patient } = await trust.store.agency.askPatient('9990000018', selection, { permit: permit as never })
    return patient
  }
  const whatHelps = ['A quiet room', 'One named nurse']
  expect(await ask('CRISIS_PLAN')).toEqual({ crisisPlans: [{ whatHelps, thirdPartyInformation: null }] })
  expect(await ask('CRISIS_PLAN', 'THIRD_PARTY')).toEqual({
    crisisPlans: [{ whatHelps, thirdPartyInformation: [{ text: 'Does not sleep.' }] }],
  })
  expect(await ask('CRISIS_PLAN', 'THIRD_PARTY', 'SUBSTANCE_USE')).toEqual({
    crisisPlans: [{ whatHelps, thirdPartyInformation: [{ text: 'Does not sleep.' }, { text: 'Sells the Subutex.' }] }],
  })
})
