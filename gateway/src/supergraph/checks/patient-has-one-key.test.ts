import { describeRefusals } from '../testing/describe-refusals.js'

describeRefusals('patientHasOneKey', [
  {
    bad: 'Patient without a key',
    in: 'safe-haven',
    change: [['type Patient @key(fields: "nhsNumber")', 'type Patient']],
    says: [
      'safe-haven: Patient has no key. Remedy: write type Patient @key(fields: "nhsNumber") with nhsNumber: ID! @unrestricted(reason: …).',
    ],
  },
  {
    bad: 'Patient with another key',
    in: 'safe-haven',
    change: [['@key(fields: "nhsNumber")', '@key(fields: "nhsNumber localId")']],
    says: [
      'safe-haven: Patient has another key than nhsNumber. Remedy: write type Patient @key(fields: "nhsNumber") with nhsNumber: ID! @unrestricted(reason: …).',
    ],
  },
  {
    bad: 'Patient with a second key',
    in: 'safe-haven',
    change: [['@key(fields: "nhsNumber")', '@key(fields: "nhsNumber") @key(fields: "localId")']],
    says: [
      'safe-haven: Patient has another key than nhsNumber. Remedy: write type Patient @key(fields: "nhsNumber") with nhsNumber: ID! @unrestricted(reason: …).',
    ],
  },
  {
    bad: 'Patient that cannot be entered by its key',
    in: 'safe-haven',
    change: [['@key(fields: "nhsNumber")', '@key(fields: "nhsNumber", resolvable: false)']],
    says: [
      'safe-haven: Patient has another key than nhsNumber. Remedy: write type Patient @key(fields: "nhsNumber") with nhsNumber: ID! @unrestricted(reason: …).',
    ],
  },
  {
    bad: 'Patient with a nullable number',
    in: 'safe-haven',
    change: [['nhsNumber: ID!', 'nhsNumber: ID']],
    says: [
      'safe-haven: Patient.nhsNumber is not of the type ID!. Remedy: write type Patient @key(fields: "nhsNumber") with nhsNumber: ID! @unrestricted(reason: …).',
    ],
  },
  {
    bad: 'Patient with a restricted number',
    in: 'safe-haven',
    change: [['nhsNumber: ID!', 'nhsNumber: ID! @consent(category: "COMMUNITY_CONTACT")']],
    says: [
      'safe-haven: Patient.nhsNumber is labelled @consent(category: "COMMUNITY_CONTACT") @unrestricted(reason: "given by the caller") here but @unrestricted(reason: "given by the caller") in patient-index. Remedy: label it alike in both.',
      'safe-haven: Patient.nhsNumber is restricted, and with it the way to every other field. Remedy: write type Patient @key(fields: "nhsNumber") with nhsNumber: ID! @unrestricted(reason: …).',
      'safe-haven: Patient.nhsNumber is labelled @consent(category: "COMMUNITY_CONTACT") but cannot be null. Remedy: make it nullable: withheld is null.',
      'safe-haven: Patient.nhsNumber is labelled @consent(category: "COMMUNITY_CONTACT") but is not an object or a list of objects. Remedy: wrap it in an object type: a null scalar means "not recorded", not "withheld".',
    ],
  },
])
