import { describe, expect, it } from '@jest/globals'
import { bannerAllergies } from './banner-allergies.js'

const source = { odsCode: 'ZG001', name: 'Harbour Lane Surgery', kind: 'primary-care' }
const coding = (display: string) => ({ system: 'http://snomed.info/sct', code: '1', display })
const item = (display: string) => ({
  id: `ZG001:${display}`,
  source,
  recordedAt: '2026-01-01T00:00:00Z',
  recordedBy: null,
  causativeAgent: coding(display),
  reaction: null,
  severity: null,
  certainty: null,
})

type Case = [name: string, ...Parameters<typeof bannerAllergies>, words: string]

const cases: Case[] = [
  ['known', { source, state: 'KNOWN', items: [item('Penicillin'), item('Latex')] }, [], 'Penicillin, Latex'],
  ['none known', { source, state: 'NONE_KNOWN', items: [] }, [], 'None known'],
  ['not recorded', { source, state: 'NOT_RECORDED', items: [] }, [], 'Not recorded'],
  ['not answering', null, [{ code: 'AGENCY_UNAVAILABLE', field: 'allergies' }], 'Not answering'],
  ['withheld', null, [], 'Not shared with you'],
]

describe('allergies on the banner', () => {
  it.each(cases)('%s', (_name, allergies, failures, words) => expect(bannerAllergies(allergies, failures).words).toBe(words))
})
