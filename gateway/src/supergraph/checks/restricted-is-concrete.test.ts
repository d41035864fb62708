import { describeRefusals } from '../testing/describe-refusals.js'

describeRefusals('restrictedIsConcrete', [
  {
    bad: 'an interface before protected data',
    in: 'safe-haven',
    change: [['type Visit ', 'interface Told { whatHelped: String @unrestricted(reason: "none") } type Visit implements Told ']],
    says: ['safe-haven: Visit holds restricted data and implements Told. Remedy: remove the interface.'],
  },
  {
    bad: 'an interface before Patient',
    in: 'safe-haven',
    change: [['type Patient ', 'interface Numbered { nhsNumber: ID! @unrestricted(reason: "none") } type Patient implements Numbered ']],
    says: ['safe-haven: Patient holds restricted data and implements Numbered. Remedy: remove the interface.'],
  },
  {
    bad: 'an interface before data for some roles',
    in: 'patient-index',
    change: [
      ['type PatientMatch ', 'interface Named { familyName: String! @unrestricted(reason: "none") } type PatientMatch implements Named '],
    ],
    says: ['patient-index: PatientMatch holds restricted data and implements Named. Remedy: remove the interface.'],
  },
  {
    bad: 'a union with protected data',
    in: 'safe-haven',
    add: 'union Anything = Source | Visit',
    says: ['safe-haven: Anything is a union with Visit, which holds restricted data. Remedy: return an object type instead of the union.'],
  },
  {
    bad: 'a union with Patient, by extension',
    in: 'safe-haven',
    add: 'union Anything = Source extend union Anything = Patient',
    says: [
      'safe-haven: Anything is a union with Patient, which holds restricted data. Remedy: return an object type instead of the union.',
    ],
  },
])
