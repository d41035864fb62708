import { type ImportOutcome, securityLabel } from '@crisis-record/subgraph-kit/testing'
import { untouched, withdrawn, notShown, before } from './outcome-words.js'
import { legalDecision, refusal } from './records.js'

export const decisions: readonly ImportOutcome[] = [
  {
    name: 'a power of attorney',
    resource: legalDecision(),
    outcome: 'taken',
    becomes: {
      ...untouched,
      decision_kind: 'Lasting power of attorney',
      about: 'Health and welfare',
      decision: 'Appoints her sister.',
      decided_by: 'The person',
      ended_on: null,
      registered_with: 'Office of the Public Guardian, 700012345678',
      deciders: [
        { name: 'Ruth Ellington', relationship: 'Sister', acts: 'Jointly and severally' },
        { name: 'Owen Tallis', relationship: null, acts: null },
      ],
    },
  },
  { name: 'an advance decision', resource: refusal(), outcome: 'taken', becomes: { deciders: [], registered_with: null } },
  {
    name: 'an advance decision under a seal',
    resource: refusal(securityLabel('v3-Confidentiality', 'R')),
    outcome: 'refused: LegalDecision.meta.security asks for a seal, and an advance decision is never sealed: staff must know it',
  },
  {
    name: 'an advance statement under a seal',
    resource: refusal({ decisionKind: 'Advance statement', ...securityLabel('v3-Confidentiality', 'R') }),
    outcome: 'taken',
    becomes: { seal: 'SEALED' },
  },
  {
    name: 'attorneys of a capacity assessment',
    resource: legalDecision({ decisionKind: 'Capacity assessment' }),
    outcome: 'refused: LegalDecision.deciders are named in a decision that appoints nobody',
  },
  {
    name: 'a kind of decision nobody knows',
    resource: legalDecision({ decisionKind: 'Will' }),
    outcome:
      'refused: LegalDecision.decisionKind is none of Capacity assessment, Lasting power of attorney, Deputyship, Advance decision to refuse treatment, Advance statement',
  },
  {
    name: 'revoked before it was made',
    resource: legalDecision({ endedOn: '2025-08-01' }),
    outcome: `refused: LegalDecision.endedOn ${before}`,
  },
  {
    name: 'made in the future',
    resource: legalDecision({ decidedOn: '2027-01-01' }),
    outcome: 'refused: LegalDecision.decidedOn lies in the future',
  },
  { name: 'a decision entered in error', resource: legalDecision(withdrawn), outcome: notShown },
]
