import { type ImportExample, runImportConformance } from '@crisis-record/subgraph-kit/testing'
import { definition } from '../../src/subgraph.js'
import { startRealStore } from '../real-store.js'
import { aboutMe, adjustment, safetyPlan, step, text, visit } from './resources.js'

const errors = { status: 'entered-in-error' }
const by = { recordedBy: { name: 'Lorcan Tideswell' } }

const examples: Readonly<Record<string, ImportExample>> = {
  AboutMe: {
    make: aboutMe,
    withdrawn: { recordStatus: 'entered-in-error' },
    changed: { myWellness: 'Well, I answer my post.' },
    shown: {
      permit: ['ABOUT_ME'],
      selection: `aboutMe { recordedAt recordedBy { name role } whatMattersToMe peopleWhoMatterToMe howICommunicate myWellness pleaseDo pleaseDoNot
        howAndWhenToSupportMe }`,
      answer: {
        aboutMe: [
          {
            ...{ recordedAt: '2026-02-01T19:00:00.000Z', recordedBy: { name: 'Lorcan Tideswell', role: 'Peer support worker' } },
            ...{ whatMattersToMe: 'My cat, and being spoken to as an equal.', peopleWhoMatterToMe: 'Ruth, my sister.' },
            ...{ howICommunicate: 'One question at a time.', myWellness: 'Well, I swim twice a week.' },
            ...{ pleaseDo: ['Tell me what happens next', 'Use my first name'], pleaseDoNot: ['Touch me without asking'] },
            howAndWhenToSupportMe: 'Mid-March is always hard.',
          },
        ],
      },
    },
  },
  CarePlan: {
    make: safetyPlan,
    withdrawn: errors,
    changed: { activity: [step('coping-strategies', 'Cold water on the wrists')] },
    shown: {
      permit: ['CRISIS_PLAN', 'LOCATION'],
      selection: `safetyPlans { recordedAt recordedBy { name } warningSigns copingStrategies people services makingThingsSafer worthLivingFor agreedWith
        reviewDate places { places } }`,
      answer: {
        safetyPlans: [
          {
            ...{ recordedAt: '2026-05-10T19:30:00.000Z', ...by },
            ...{ warningSigns: ['Two nights without sleep'], copingStrategies: ['Swim'], people: ['Ruth, whenever'] },
            ...{ services: ['Samaritans 116 123', 'Childline 0800 1111'], makingThingsSafer: ['Ruth keeps the tablets'] },
            ...{ worthLivingFor: 'The sea in June.', agreedWith: 'Lorcan Tideswell, peer support worker', reviewDate: '2026-08-10' },
            places: { places: ['Northmoor Baths'] },
          },
        ],
      },
    },
  },
  Encounter: {
    make: visit,
    withdrawn: errors,
    changed: { extension: [text('what-helped', 'The quiet room.')] },
    shown: {
      permit: ['COMMUNITY_CONTACT', 'LOCATION'],
      selection: 'visits { arrivedAt leftAt recordedAt recordedBy { name } whatBroughtYouHere whatHelped onwardPlan place { name town } }',
      answer: {
        visits: [
          {
            ...{ arrivedAt: '2026-06-13T18:05:00.000Z', leftAt: '2026-06-13T20:30:00.000Z', recordedAt: '2026-06-13T20:30:00.000Z', ...by },
            ...{ whatBroughtYouHere: 'Could not be alone in the flat.', whatHelped: 'Tea, and nobody asking.' },
            ...{ onwardPlan: 'Rings the crisis line if it comes back.', place: null },
          },
        ],
      },
    },
  },
  Flag: {
    make: adjustment,
    withdrawn: { status: 'inactive' },
    changed: { extension: [text('impairment', 'Memory')] },
    shown: {
      permit: ['REASONABLE_ADJUSTMENTS'],
      selection: 'reasonableAdjustments { category { code display } adjustment impairment agreedOn recordedAt recordedBy { name } }',
      answer: {
        reasonableAdjustments: [
          {
            ...{ category: { code: '001', display: 'Communication support' }, adjustment: 'Face her when you speak.' },
            ...{ impairment: 'Hearing', agreedOn: '2026-01-24', recordedAt: '2026-01-25T00:00:00.000Z', ...by },
          },
        ],
      },
    },
  },
}

runImportConformance({ definition, startStore: startRealStore, examples, now: new Date('2026-06-15T03:10:00Z') })
