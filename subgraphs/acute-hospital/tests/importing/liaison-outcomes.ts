import type { ImportOutcome } from '@crisis-record/subgraph-kit/testing'
import { classed, liaison, liaisonTexts, own } from './encounters.js'

const start = '2026-05-01T22:00:00Z'
const plan = (text: string) => ({ extension: [{ url: own('liaison-plan'), valueString: text }] })

export const assessments: readonly ImportOutcome[] = [
  {
    name: 'an assessment by the liaison team',
    resource: liaison(),
    outcome: 'taken',
    becomes: {
      recorded_at: new Date('2026-05-01T22:20:00Z'),
      last_updated: new Date('2026-05-01T23:05:00Z'),
      recorded_by_name: 'Morgan Ellery',
      referred_at: new Date('2026-05-01T22:20:00Z'),
      assessed_at: new Date('2026-05-01T23:05:00Z'),
      reason: 'Asked for by triage.',
      assessment: 'Tearful, clear, wants help.',
      formulation: 'A row at home.',
      plan: 'GP this week.',
      accepted_by: { team: 'Northmoor Talking Therapies', telephone: '01632 960141', acceptedOn: '2026-05-02' },
      place: { site: 'St Brannoc’s Hospital', department: 'Emergency Department' },
      item_labels: [],
    },
  },
  {
    name: 'on a ward, asked for as our extension says',
    resource: liaison({
      class: classed('IMP'),
      statusHistory: undefined,
      location: undefined,
      extension: [...liaisonTexts, { url: own('liaison-referred-at'), valueDateTime: start }],
    }),
    outcome: 'taken',
    becomes: { referred_at: new Date(start), accepted_by: null, place: null },
  },
  {
    name: 'one who is waited for',
    resource: liaison({ status: 'arrived', extension: undefined }),
    outcome: 'taken',
    becomes: { assessed_at: null, assessment: null, plan: null },
  },
  {
    name: 'one who had gone',
    resource: liaison({ status: 'cancelled', ...plan('Home team told.') }),
    outcome: 'taken',
    becomes: { assessed_at: null, plan: 'Ended before the person was seen.\nHome team told.' },
  },
  {
    name: 'an assessment entered in error',
    resource: liaison({ status: 'entered-in-error' }),
    outcome: 'not shown: status is entered-in-error',
  },
  {
    name: 'an assessment of which nobody knows when it was asked for',
    resource: liaison({ statusHistory: undefined }),
    outcome: 'refused: Encounter.statusHistory does not say since when it was planned: when the team was asked must be known',
  },
  {
    name: 'an assessment before it was asked for',
    resource: liaison({ period: { start: '2026-05-01T21:00:00Z' } }),
    outcome: 'refused: Encounter.period.start lies before what it can only come after',
  },
  {
    name: 'an assessment that does not say what was asked',
    resource: liaison({ reasonCode: undefined }),
    outcome: 'refused: Encounter.reasonCode says nothing: what was asked must be known',
  },
  {
    name: 'an address in a plan',
    resource: liaison(plan('Stays at 4 Capstan Row, WX4 2DT.')),
    outcome: 'refused: Encounter.extension holds a postcode: an address stands in no free text, since it may have to be withheld',
  },
  {
    name: 'a plan that tells of drug treatment',
    resource: liaison(plan('Methadone from the hostel tomorrow.')),
    outcome: 'taken',
    becomes: { item_labels: ['SUBSTANCE_USE'] },
  },
  {
    name: 'accepted by a team whose name tells of it',
    resource: liaison({
      extension: [{ url: own('liaison-accepted-by'), extension: [{ url: 'team', valueString: 'Drug and Alcohol Liaison Team' }] }],
    }),
    outcome: 'taken',
    becomes: { item_labels: ['SUBSTANCE_USE'] },
  },
  {
    name: 'accepted by a team that a text would not tell of',
    resource: liaison({
      extension: [{ url: own('liaison-accepted-by'), extension: [{ url: 'team', valueString: 'Alcohol Care Team' }] }],
    }),
    outcome: 'taken',
    becomes: { item_labels: ['SUBSTANCE_USE'] },
  },
  {
    name: 'a plan of what was said in confidence',
    resource: liaison(plan('Sister says in confidence that she cannot go on.')),
    outcome: 'refused: Encounter.extension tells what was said in confidence, which items of this agency have no label for',
  },
  {
    name: 'a plan that tells of domestic abuse and of the police',
    resource: liaison(plan('MARAC on Friday; the police have the address.')),
    outcome: 'taken',
    becomes: { item_labels: ['DOMESTIC_ABUSE', 'POLICE_CONTACT'] },
  },
]
