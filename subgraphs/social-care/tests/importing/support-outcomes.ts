import type { ImportOutcome } from '@crisis-record/subgraph-kit/testing'
import { untouched, withdrawn, notShown, before, noDay, postcode } from './outcome-words.js'
import { accommodation, carePackage } from './records.js'

export const packages: readonly ImportOutcome[] = [
  {
    name: 'a care package',
    resource: carePackage(),
    outcome: 'taken',
    becomes: {
      ...untouched,
      service: 'Homecare',
      status: 'Current',
      hours_per_week: 6,
      support: 'Two evenings and Saturday morning: cooking, opening the post together.',
      outcomes: ['Managing and maintaining nutrition', 'Maintaining a habitable home environment'],
      provider: { name: 'Tidewater Personal Support', telephone: '01632 960252' },
    },
  },
  {
    name: 'a care package of a provider whose name tells of drug treatment',
    resource: carePackage({ provider: { name: 'Bridgeway Recovery Service' } }),
    outcome: 'taken',
    becomes: { item_labels: ['SUBSTANCE_USE'] },
  },
  {
    name: 'a care package of a provider, and by somebody, of whom a text would not tell',
    resource: carePackage({ provider: { name: 'Tidewater Alcohol Hub' }, recordedByRole: 'Domestic violence advisor' }),
    outcome: 'taken',
    becomes: { item_labels: ['DOMESTIC_ABUSE', 'SUBSTANCE_USE'] },
  },
  {
    name: 'a care package that is to start',
    resource: carePackage({
      status: 'Planned',
      startedOn: '2026-07-01',
      hoursPerWeek: undefined,
      outcomes: undefined,
      provider: undefined,
    }),
    outcome: 'taken',
    becomes: { status: 'Planned', hours_per_week: null, outcomes: [], provider: null },
  },
  {
    name: 'a care package that goes on and is to start',
    resource: carePackage({ startedOn: '2026-07-01' }),
    outcome: 'refused: CarePackage.startedOn lies in the future',
  },
  {
    name: 'a care package that has ended in the future',
    resource: carePackage({ status: 'Ended', endedOn: '2026-07-01' }),
    outcome: 'refused: CarePackage.endedOn lies in the future',
  },
  {
    name: 'a care package that ended before it began',
    resource: carePackage({ status: 'Ended', endedOn: '2026-05-01' }),
    outcome: `refused: CarePackage.endedOn ${before}`,
  },
  {
    name: 'a care package from some month on',
    resource: carePackage({ startedOn: '2026-05' }),
    outcome: `refused: CarePackage.startedOn ${noDay}`,
  },
  {
    name: 'more hours than a week has',
    resource: carePackage({ hoursPerWeek: 200 }),
    outcome: 'refused: CarePackage.hoursPerWeek is no whole number of the hours that a week has',
  },
  {
    name: 'half an hour',
    resource: carePackage({ hoursPerWeek: 6.5 }),
    outcome: 'refused: CarePackage.hoursPerWeek is no whole number of the hours that a week has',
  },
  {
    name: 'a status nobody knows',
    resource: carePackage({ status: 'Paused' }),
    outcome: 'refused: CarePackage.status is none of Planned, Current, Suspended, Ended',
  },
  {
    name: 'an address in what is done',
    resource: carePackage({ support: 'Collected from WX4 2DT.' }),
    outcome: `refused: CarePackage.support ${postcode}`,
  },
  { name: 'a care package entered in error', resource: carePackage(withdrawn), outcome: notShown },
]

export const homes: readonly ImportOutcome[] = [
  {
    name: 'accommodation',
    resource: accommodation(),
    outcome: 'taken',
    becomes: {
      ...untouched,
      accommodation_type: 'Tenant of a private landlord',
      settled: true,
      lives_with: 'Alone',
      ended_on: null,
      support: 'Tenancy support on Fridays.',
      address: { lines: ['4 Capstan Row', 'Westhaven'], postcode: 'WX4 2DT', access: 'Top bell.' },
    },
  },
  {
    name: 'no home',
    resource: accommodation({
      ...{ accommodationType: 'Rough sleeping', settled: undefined, livesWith: undefined, startedOn: undefined, support: undefined },
      address: undefined,
    }),
    outcome: 'taken',
    becomes: { settled: null, lives_with: null, started_on: null, support: null, address: null },
  },
  {
    name: 'a refuge, which tells of domestic abuse',
    resource: accommodation({ accommodationType: 'Refuge' }),
    outcome: 'taken',
    becomes: { item_labels: ['DOMESTIC_ABUSE'] },
  },
  {
    name: 'an address beside its place',
    resource: accommodation({ support: 'Keys with the warden, WX4 2DT.' }),
    outcome: `refused: Accommodation.support ${postcode}`,
  },
  {
    name: 'an address without lines',
    resource: accommodation({ address: { postcode: 'WX4 2DT' } }),
    outcome: 'refused: Accommodation.address.lines is missing',
  },
  {
    name: 'left before moving in',
    resource: accommodation({ endedOn: '2024-01-01' }),
    outcome: `refused: Accommodation.endedOn ${before}`,
  },
  { name: 'accommodation entered in error', resource: accommodation(withdrawn), outcome: notShown },
]
