import { type ImportOutcome, runImportOutcomes, securityLabel } from '@crisis-record/subgraph-kit/testing'
import { substanceMisuseImport } from '../../src/importing/substance-misuse-import.js'
import { startRealStore } from '../real-store.js'
import { alcohol, ending, episode, own, prescribing, substance } from './episodes.js'

const finished = { status: 'finished', period: { start: '2026-03-02', end: '2026-05-20T15:00:00Z' } }
const noSubstance = 'refused: EpisodeOfCare.extension.substance is missing, or has no code of http://snomed.info/sct with a text'
const noEnding =
  'refused: EpisodeOfCare.extension.ending is missing, or none of completed, transferred, dropped-out, died: how it ended must be known'

/** What a recovery service may be sent, and what becomes of each, word for word. */
const outcomes: readonly ImportOutcome[] = [
  {
    name: 'an episode that goes on',
    resource: episode(),
    outcome: 'taken',
    becomes: {
      nhs_number: '9990000018',
      recorded_at: new Date('2026-03-02T00:00:00Z'),
      recorded_by_name: 'Emeka Thornbury',
      last_updated: new Date('2026-03-02T00:00:00Z'),
      ended_on: null,
      status: 'In treatment',
      substances: [
        { system: 'http://snomed.info/sct', code: '53041004', display: 'Alcohol' },
        { system: 'http://snomed.info/sct', code: '387085005', display: 'Cocaine' },
      ],
      keyworker: 'Emeka Thornbury, 01632 960183',
      prescribing: 'Acamprosate 666 mg three times a day, collected monthly',
      next_appointment: new Date('2026-06-20T09:30:00Z'),
      seal: null,
      item_labels: [],
    },
  },
  {
    name: 'an episode of which little is known',
    resource: episode({ status: 'onhold', careManager: undefined, extension: [alcohol] }),
    outcome: 'taken',
    becomes: { status: 'In treatment', keyworker: null, prescribing: null, next_appointment: null, recorded_by_name: null },
  },
  ...(
    [
      ['completed', 'Completed'],
      ['transferred', 'Transferred'],
      ['dropped-out', 'Dropped out'],
      ['died', 'Died'],
    ] as const
  ).map(([code, status]) => ({
    name: `an episode that ended: ${code}`,
    resource: episode({ ...finished, extension: [alcohol, ending(code)] }),
    outcome: 'taken',
    becomes: { status, last_updated: new Date('2026-05-20T15:00:00Z') },
  })),
  { name: 'an episode that ended, and nobody knows how', resource: episode(finished), outcome: noEnding },
  {
    name: 'an ending nobody knows',
    resource: episode({ ...finished, extension: [alcohol, ending('recovered')] }),
    outcome: noEnding,
  },
  { name: 'somebody who waits', resource: episode({ status: 'waitlist' }), outcome: 'not shown: status is waitlist' },
  { name: 'a plan', resource: episode({ status: 'planned' }), outcome: 'not shown: status is planned' },
  { name: 'one that came to nothing', resource: episode({ status: 'cancelled' }), outcome: 'not shown: status is cancelled' },
  { name: 'entered in error', resource: episode({ status: 'entered-in-error' }), outcome: 'not shown: status is entered-in-error' },
  {
    name: 'a status that R4 does not have',
    resource: episode({ status: 'detox' }),
    outcome: 'refused: EpisodeOfCare.status is missing, or holds no code or value that R4 allows there',
  },
  {
    name: 'no beginning',
    resource: episode({ period: undefined }),
    outcome: 'refused: EpisodeOfCare.period.start is missing: when treatment started must be known',
  },
  {
    name: 'a month of beginning',
    resource: episode({ period: { start: '2026-03' } }),
    outcome: 'refused: EpisodeOfCare.period.start is no day, and no time with seconds and zone',
  },
  {
    name: 'a beginning in the future',
    resource: episode({ period: { start: '2031-03-02' } }),
    outcome: 'refused: EpisodeOfCare.period.start lies in the future',
  },
  {
    name: 'an end before the beginning',
    resource: episode({ ...finished, period: { start: '2026-03-02', end: '2026-03-01' }, extension: [alcohol, ending('died')] }),
    outcome: 'refused: EpisodeOfCare.period.end lies before what it can only come after',
  },
  {
    name: 'an end of what goes on',
    resource: episode({ period: { start: '2026-03-02', end: '2026-05-01' } }),
    outcome: 'refused: EpisodeOfCare.period.end is said of an episode that has not ended',
  },
  { name: 'nothing that is treated', resource: episode({ extension: undefined }), outcome: noSubstance },
  {
    name: 'a substance of another system',
    resource: episode({ extension: [alcohol, substance('5100', 'Alcohol', 'https://ndtms.example/substance')] }),
    outcome: noSubstance,
  },
  {
    name: 'an appointment on some day',
    resource: episode({ extension: [alcohol, { url: own('next-appointment'), valueDateTime: '2026-06-20' }] }),
    outcome: 'refused: EpisodeOfCare.extension.nextAppointment is no time with seconds and zone',
  },
  {
    name: 'an address where it is collected',
    resource: episode({ extension: [alcohol, prescribing('Collected at 4 Capstan Row, WX4 2DT')] }),
    outcome:
      'refused: EpisodeOfCare.extension.prescribing holds a postcode: an address stands in no free text, since it may have to be withheld',
  },
  {
    name: 'prescribing that tells of sexual health',
    resource: episode({ extension: [alcohol, prescribing('None. HIV clinic prescribes.')] }),
    outcome: 'taken',
    becomes: { item_labels: ['SEXUAL_HEALTH'] },
  },
  { name: 'under a seal', resource: episode(securityLabel('v3-Confidentiality', 'R')), outcome: 'taken', becomes: { seal: 'SEALED' } },
  {
    name: 'under the label of the field itself, which adds nothing',
    resource: episode(securityLabel('v3-ActCode', 'SUD')),
    outcome: 'taken',
    becomes: { item_labels: [] },
  },
]

runImportOutcomes({
  importing: substanceMisuseImport,
  store: startRealStore,
  now: new Date('2026-06-15T03:10:00Z'),
  outcomes,
  unsaid: /999\s?000|Capstan|WX4|Alcohol|Thornbury|detox|recovered/,
})
