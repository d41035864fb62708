import { type ImportOutcome, securityLabel } from '@crisis-record/subgraph-kit/testing'
import { address, alert, own, said } from './resources.js'

const home = { lines: ['4 Capstan Row', 'Westhaven'], postcode: 'WX4 2DT' }
const postcode = 'holds a postcode: an address stands in no free text, since it may have to be withheld'

export const alerts: readonly ImportOutcome[] = [
  {
    name: 'an alert',
    resource: alert(),
    outcome: 'taken',
    becomes: {
      recorded_at: new Date('2026-03-01T09:00:00Z'),
      recorded_by_name: 'Tamsin Okello',
      last_updated: new Date('2026-03-01T09:00:00Z'),
      kind: 'Animal',
      alert: 'Large dog that does not like strangers.',
      what_to_do: 'Ask that it be shut away before going in.',
      address: { ...home, access: 'The street door sticks: push hard.' },
      seal: null,
      item_labels: [],
    },
  },
  {
    name: 'an alert that holds wherever the person is, beyond its review',
    resource: alert({ extension: [{ url: own('alert-review-date'), valueDate: '2026-04-01' }] }),
    outcome: 'taken',
    becomes: { address: null, what_to_do: null },
  },
  { name: 'an alert that does not hold any more', resource: alert({ status: 'inactive' }), outcome: 'not shown: status is inactive' },
  {
    name: 'an alert entered in error',
    resource: alert({ status: 'entered-in-error' }),
    outcome: 'not shown: status is entered-in-error',
  },
  {
    name: 'an alert that has ended',
    resource: alert({ period: { start: '2026-03-01', end: '2026-04-01' } }),
    outcome: 'not shown: it has ended',
  },
  {
    name: 'an alert of no known beginning',
    resource: alert({ period: undefined }),
    outcome: 'refused: Flag.period.start is missing: since when it holds must be known',
  },
  {
    name: 'an alert of a kind nobody knows',
    resource: alert({ category: [{ text: 'Animal' }] }),
    outcome:
      'refused: Flag.category has no code of https://specs.crisis-record.example/CodeSystem/ambulance-alert-kind with a text: violence, weapons, sharps, animal, contact, access, moving-and-handling',
  },
  {
    name: 'an alert that says nothing in words',
    resource: alert({ code: { coding: [{ system: 'http://snomed.info/sct', code: '1' }] } }),
    outcome: 'refused: Flag.code says nothing in words',
  },
  {
    name: 'an alert with an address',
    resource: alert({ code: { text: 'Dog at 4 Capstan Row, WX4 2DT.' } }),
    outcome: `refused: Flag.code ${postcode}`,
  },
  {
    name: 'an alert that tells of drugs',
    resource: alert({ code: { text: 'Uncapped needles: injects heroin.' } }),
    outcome: 'refused: Flag.code tells of what not all staff may know: say what to expect without it, or label it',
  },
  {
    name: 'the same alert under its label',
    resource: alert({ code: { text: 'Uncapped needles: injects heroin.' }, ...securityLabel('v3-ActCode', 'SUD') }),
    outcome: 'taken',
    becomes: { item_labels: ['SUBSTANCE_USE'] },
  },
  {
    name: 'an alert to wait for the police, which tells of no contact with them',
    resource: alert({ extension: [said('alert-what-to-do', 'Wait for the police at the corner.'), address('alert-address')] }),
    outcome: 'taken',
    becomes: { item_labels: [] },
  },
]
