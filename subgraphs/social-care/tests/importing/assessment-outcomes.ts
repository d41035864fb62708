import type { ImportOutcome } from '@crisis-record/subgraph-kit/testing'
import { recorded, withdrawn, notShown, before } from './outcome-words.js'
import { amhpAssessment, legalStatus } from './records.js'

export const assessments: readonly ImportOutcome[] = [
  {
    name: 'an assessment',
    resource: amhpAssessment(),
    outcome: 'taken',
    becomes: {
      ...recorded,
      last_updated: new Date('2026-05-01T16:20:00Z'),
      requested_at: new Date('2026-05-01T13:50:00Z'),
      requested_by: 'Liaison psychiatry',
      reason: 'Wants to leave before treatment is finished.',
      assessed_at: new Date('2026-05-01T16:20:00Z'),
      amhp: 'Philippa Onuora',
      alternatives_considered: 'Home treatment twice a day, which was refused.',
      outcome: { decision: 'Application made', legalStatus, decidedOn: '2026-05-01', nearestRelative: 'Consulted' },
      place: { name: 'St Brannoc’s Hospital, liaison room', town: 'St Brannoc' },
    },
  },
  {
    name: 'an assessment that was only asked for',
    resource: amhpAssessment({ assessedAt: undefined, amhp: undefined, outcome: undefined, place: undefined, requestedBy: undefined }),
    outcome: 'taken',
    becomes: {
      ...{ assessed_at: null, amhp: null, place: null, requested_by: null },
      outcome: { decision: null, legalStatus: null, decidedOn: null, nearestRelative: null },
    },
  },
  {
    name: 'an assessment before it was asked for',
    resource: amhpAssessment({ assessedAt: '2026-05-01T13:00:00Z' }),
    outcome: `refused: AmhpAssessment.assessedAt ${before}`,
  },
  {
    name: 'a decision on the day before',
    resource: amhpAssessment({ outcome: { decision: 'Not admitted', decidedOn: '2026-04-30' } }),
    outcome: `refused: AmhpAssessment.outcome.decidedOn ${before}`,
  },
  {
    name: 'a legal status without a decision',
    resource: amhpAssessment({ outcome: { legalStatus } }),
    outcome: 'refused: AmhpAssessment.outcome.decision is missing, and what was decided is not',
  },
  {
    name: 'a legal status of another system',
    resource: amhpAssessment({
      outcome: { decision: 'Application made', legalStatus: { ...legalStatus, system: 'https://council.example' } },
    }),
    outcome: `refused: AmhpAssessment.outcome.legalStatus has no code of ${legalStatus.system} with a text`,
  },
  {
    name: 'a decision nobody makes',
    resource: amhpAssessment({ outcome: { decision: 'Sectioned' } }),
    outcome: 'refused: AmhpAssessment.outcome.decision is none of Application made, Informal admission, Not admitted, Assessment cancelled',
  },
  { name: 'an assessment entered in error', resource: amhpAssessment(withdrawn), outcome: notShown },
  {
    name: 'a reason that tells of drug treatment',
    resource: amhpAssessment({ reason: 'Stopped methadone and does not eat.' }),
    outcome: 'taken',
    becomes: { item_labels: ['SUBSTANCE_USE'] },
  },
  {
    name: 'a reason that somebody gave in confidence',
    resource: amhpAssessment({ reason: 'His mother says, in confidence, that he has a knife.' }),
    outcome: 'taken',
    becomes: { item_labels: ['THIRD_PARTY'] },
  },
]
