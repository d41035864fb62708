import { describeRefusals } from '../testing/describe-refusals.js'

describeRefusals('patientFieldsNeedConsent', [
  {
    bad: 'an open field on Patient',
    in: 'safe-haven',
    change: [
      [
        'visits(first: Int = 20): [Visit!] @consent(category: "COMMUNITY_CONTACT")',
        'visits(first: Int = 20): [Visit!] @unrestricted(reason: "none")',
      ],
    ],
    says: ['safe-haven: Patient.visits is information about a person without a category. Remedy: label it with @consent(category: …).'],
  },
  {
    bad: 'a field on Patient that only a role guards',
    in: 'safe-haven',
    change: [
      [
        'visits(first: Int = 20): [Visit!] @consent(category: "COMMUNITY_CONTACT")',
        'visits(first: Int = 20): [Visit!] @roles(allow: ["GP"])',
      ],
    ],
    says: ['safe-haven: Patient.visits is information about a person without a category. Remedy: label it with @consent(category: …).'],
  },
])
