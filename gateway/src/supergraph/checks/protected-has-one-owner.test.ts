import { describeRefusals } from '../testing/describe-refusals.js'

describeRefusals('protectedHasOneOwner', [
  {
    bad: 'two subgraphs with one field on Patient',
    in: 'safe-haven',
    change: [['visits(first', 'sharing(first: Int = 20): [Visit!] @shareable @consent(category: "COMMUNITY_CONTACT") visits(first']],
    says: [
      'safe-haven: Patient.sharing is labelled @consent(category: "COMMUNITY_CONTACT") here but @consent(category: "SHARING_OUTCOME") in consent-registry. Remedy: label it alike in both.',
      'safe-haven: Patient.sharing is protected and belongs to consent-registry already. Remedy: give it another name, or remove it.',
    ],
  },
  {
    bad: 'two subgraphs with one protected type',
    in: 'safe-haven',
    add: 'type Address @shareable @consent(category: "COMMUNITY_CONTACT") { town: String }',
    says: [
      'safe-haven: Address is labelled @consent(category: "COMMUNITY_CONTACT") here but @consent(category: "CONTACT_DETAILS") @consent(category: "LOCATION") in patient-index. Remedy: label it alike in both.',
      'safe-haven: Address is protected and belongs to patient-index already. Remedy: give it another name, or remove it.',
    ],
  },
])
