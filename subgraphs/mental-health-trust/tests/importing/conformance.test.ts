import { hl7, type ImportExample, runImportConformance } from '@crisis-record/subgraph-kit/testing'
import { definition } from '../../src/subgraph.js'
import { startRealStore } from '../real-store.js'
import { alert, assessment, condition, contact, detention, plan, section2, team, text, under } from './resources.js'

const errors = { status: 'entered-in-error' }

const examples: Readonly<Record<string, ImportExample>> = {
  CarePlan: {
    make: plan,
    withdrawn: errors,
    changed: { activity: [under('what-helps', 'Headphones')] },
    shown: {
      permit: ['CRISIS_PLAN', 'THIRD_PARTY'],
      selection: `crisisPlans { recordedAt recordedBy { name } triggerFactors earlyWarningSigns whatHelps whatDoesNotHelp copingStrategies whatToDo whatToAvoid
        contacts { name role telephone hours } advanceStatement anticipatoryMedicines agreedWith reviewDate responsibleReviewer
        thirdPartyInformation { recordedAt givenBy text } }`,
      answer: {
        crisisPlans: [
          {
            ...{ recordedAt: '2026-05-02T09:40:00.000Z', recordedBy: { name: 'Imogen Thackwray' } },
            triggerFactors: ['Letters about the tenancy'],
            earlyWarningSigns: ['Stops answering calls'],
            whatHelps: ['A quiet room', 'One named nurse'],
            whatDoesNotHelp: ['Being told to calm down'],
            copingStrategies: ['Cold water on the wrists'],
            whatToDo: ['Ask directly which tablets were taken'],
            whatToAvoid: ['Discharge alone at night'],
            contacts: [{ name: 'Ruth', role: 'Sister', telephone: '07700 900421', hours: 'Any time' }],
            advanceStatement: 'I would rather come by choice.',
            anticipatoryMedicines: 'Promethazine 25 mg by mouth, once.',
            agreedWith: 'The person, with Ruth present',
            reviewDate: '2026-11-02',
            responsibleReviewer: 'Imogen Thackwray, care coordinator',
            thirdPartyInformation: [{ recordedAt: '2026-05-03T17:10:00.000Z', givenBy: 'Sister', text: 'Found a box of old tablets.' }],
          },
        ],
      },
    },
  },
  CareTeam: {
    make: team,
    withdrawn: { status: 'inactive' },
    changed: { name: 'Crisis Resolution and Home Treatment Team' },
    shown: {
      permit: ['CARE_TEAM', 'LOCATION'],
      selection: 'careTeam { name role careCoordinator recordedAt team { name telephone outOfHoursTelephone } }',
      answer: {
        careTeam: [
          {
            ...{
              name: 'Imogen Thackwray',
              role: 'Community psychiatric nurse',
              careCoordinator: true,
              recordedAt: '2025-11-10T00:00:00.000Z',
            },
            team: { name: 'Community Mental Health Team', telephone: '01632 960112', outOfHoursTelephone: '01632 960100' },
          },
        ],
      },
    },
  },
  Condition: {
    make: condition,
    withdrawn: { verificationStatus: hl7('condition-ver-status', 'refuted') },
    changed: { clinicalStatus: hl7('condition-clinical', 'remission') },
    shown: {
      permit: ['CONDITIONS'],
      selection:
        'conditions { code { display } icd10 { code } primary clinicalStatus certainty onsetOn endedOn note recordedAt recordedBy { name } }',
      answer: {
        conditions: [
          {
            ...{ code: { display: 'Bipolar disorder' }, icd10: { code: 'F31.9' }, primary: true },
            ...{ clinicalStatus: 'relapse', certainty: 'provisional', onsetOn: '2019-01-01', endedOn: null },
            ...{ note: 'Two nights without sleep is the first sign.', recordedAt: '2026-02-01T00:00:00.000Z' },
            recordedBy: { name: 'Dr Sunniva Adeyemi' },
          },
        ],
      },
    },
  },
  Encounter: {
    make: contact,
    withdrawn: errors,
    changed: { extension: [text('summary', 'Did not feel like talking.')] },
    shown: {
      permit: ['COMMUNITY_CONTACT', 'LOCATION'],
      selection: `communityContacts { contactAt minutes team seenBy mechanism { code display } attendance { code } summary nextStep recordedAt
        place { name town } }`,
      answer: {
        communityContacts: [
          {
            ...{ contactAt: '2026-06-01T13:30:00.000Z', minutes: 45, team: 'Community Mental Health Team' },
            ...{ seenBy: 'Owen Garrick, mental health practitioner', recordedAt: '2026-06-01T14:15:00.000Z' },
            ...{ mechanism: { code: '01', display: 'Face to face' }, attendance: { code: '5' } },
            ...{ summary: 'Brighter, back on four shifts a week.', nextStep: 'In four weeks.' },
            place: { name: 'Harbour Road Clinic', town: null },
          },
        ],
      },
    },
  },
  Flag: {
    make: alert,
    withdrawn: errors,
    changed: { period: { start: '2026-04-12', end: '2026-06-01' }, status: 'inactive' },
    shown: {
      permit: ['SAFETY_ALERTS'],
      selection: 'safetyAlerts { kind alert whatToDo startsOn endedOn reviewDate recordedAt recordedBy { name } }',
      answer: {
        safetyAlerts: [
          {
            ...{ kind: 'Infection control', alert: 'May carry used needles.', whatToDo: 'Ask before reaching into pockets.' },
            ...{ startsOn: '2026-04-12', endedOn: null, reviewDate: '2027-04-12' },
            ...{ recordedAt: '2026-04-11T23:00:00.000Z', recordedBy: { name: 'Bridget Ellwood' } },
          },
        ],
      },
    },
  },
  LegalStatusPeriod: {
    make: detention,
    withdrawn: { recordStatus: 'entered-in-error' },
    changed: section2,
    shown: {
      permit: ['MENTAL_HEALTH_ACT', 'LOCATION'],
      selection: `legalStatusPeriods { legalStatus { code display } startedAt endedAt endedHow expiresOn detainedAt manner rightsExplainedAt recordedBy { name role }
        stays { kind arrivedAt leftAt place { name } } clock { startsAt expiresAt extendedBy } }`,
      answer: {
        legalStatusPeriods: [
          {
            legalStatus: { code: '20', display: 'Formally detained under Mental Health Act Section 136' },
            ...{ startedAt: '2026-06-14T19:50:00.000Z', endedAt: null, endedHow: null, expiresOn: null },
            ...{ detainedAt: '2026-06-14T19:50:00.000Z', manner: 'REMOVED', rightsExplainedAt: '2026-06-14T21:00:00.000Z' },
            recordedBy: { name: 'Lowri Castellane', role: 'Place of safety coordinator' },
            stays: [
              {
                ...{ kind: 'HEALTH_BASED_PLACE_OF_SAFETY', arrivedAt: '2026-06-14T20:30:00.000Z', leftAt: null },
                place: { name: 'Section 136 suite' },
              },
            ],
            clock: { startsAt: '2026-06-14T20:30:00.000Z', expiresAt: '2026-06-15T22:30:00.000Z', extendedBy: 'Dr Ottoline Frayne' },
          },
        ],
      },
    },
  },
  RiskAssessment: {
    make: assessment,
    withdrawn: errors,
    changed: { mitigation: 'Ruth keeps the spare key.' },
    shown: {
      permit: ['RISK'],
      selection:
        'riskAssessments { assessedAt formulation toSelf toOthers fromOthers protectiveFactors whatRaisesIt safetyMeasures reviewDate recordedBy { name } }',
      answer: {
        riskAssessments: [
          {
            ...{ assessedAt: '2026-05-27T13:00:00.000Z', formulation: 'Impulsive overdoses after nights without sleep.' },
            ...{ toSelf: 'Four overdoses in five years.', toOthers: null, fromOthers: 'Has lent money to people met when high.' },
            ...{ protectiveFactors: ['The cat', 'Sister Ruth'], whatRaisesIt: ['Waiting without being told why'] },
            ...{ safetyMeasures: 'Weekly dispensing.', reviewDate: '2026-08-27', recordedBy: { name: 'Imogen Thackwray' } },
          },
        ],
      },
    },
  },
}

runImportConformance({ definition, startStore: startRealStore, examples, now: new Date('2026-06-15T03:10:00Z') })
