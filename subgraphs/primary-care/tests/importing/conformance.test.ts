import { type ImportExample, hl7, runImportConformance } from '@crisis-record/subgraph-kit/testing'
import { definition } from '../../src/subgraph.js'
import { startRealStore } from '../real-store.js'
import { now } from './arrange.js'
import { allergy, problem, request, statement } from './resources.js'

const medication = 'medications { medicine { code } dose route status startedOn lastIssuedOn }'

const examples: Readonly<Record<string, ImportExample>> = {
  AllergyIntolerance: {
    make: allergy,
    withdrawn: { verificationStatus: hl7('allergyintolerance-verification', 'entered-in-error'), clinicalStatus: undefined },
    changed: { verificationStatus: hl7('allergyintolerance-verification', 'unconfirmed') },
    shown: {
      permit: ['ALLERGIES'],
      selection:
        'allergies { state items { causativeAgent { display } reaction { display } severity certainty recordedAt recordedBy { name } } }',
      answer: {
        allergies: {
          state: 'KNOWN',
          items: [
            {
              causativeAgent: { display: 'Penicillin' },
              reaction: { display: 'Anaphylaxis' },
              severity: 'Severe',
              certainty: 'Certain',
              recordedAt: '2026-02-01T10:00:00.000Z',
              recordedBy: { name: 'Dr Maeve Tolland' },
            },
          ],
        },
      },
    },
  },
  Condition: {
    make: problem,
    withdrawn: { verificationStatus: hl7('condition-ver-status', 'entered-in-error'), clinicalStatus: undefined },
    changed: { note: [{ text: 'Another first sign.' }] },
    shown: {
      permit: ['CONDITIONS'],
      selection: 'problems { condition { display } status onsetOn comment recordedAt }',
      answer: {
        problems: [
          {
            condition: { display: 'Bipolar disorder' },
            status: 'active',
            onsetOn: '2019-01-01',
            comment: 'Two nights without sleep is the first sign.',
            recordedAt: '2026-02-01T00:00:00.000Z',
          },
        ],
      },
    },
  },
  MedicationRequest: {
    make: request,
    withdrawn: { status: 'entered-in-error' },
    changed: { status: 'stopped' },
    shown: {
      permit: ['MEDICATION'],
      selection: medication,
      answer: {
        medications: [
          {
            ...{ medicine: { code: '386847004' }, dose: '30 mg at night', route: null },
            ...{ status: 'active', startedOn: '2026-03-01', lastIssuedOn: null },
          },
        ],
      },
    },
  },
  MedicationStatement: {
    make: statement,
    withdrawn: { status: 'entered-in-error' },
    changed: { dosage: [{ text: '50 mg in the morning' }] },
    shown: {
      permit: ['MEDICATION'],
      selection: medication,
      answer: {
        medications: [
          {
            ...{ medicine: { code: '39704011000001103' }, dose: '100 mg in the morning', route: 'Oral' },
            ...{ status: 'active', startedOn: '2026-01-04', lastIssuedOn: null },
          },
        ],
      },
    },
  },
}

runImportConformance({ definition, startStore: startRealStore, examples, now })
