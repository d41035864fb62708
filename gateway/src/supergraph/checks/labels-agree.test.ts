import { describeRefusals } from '../testing/describe-refusals.js'

describeRefusals('labelsAgree', [
  {
    bad: 'a shared type, open for two reasons',
    in: 'safe-haven',
    change: [['@unrestricted(reason: "who holds it") {', '@unrestricted(reason: "no matter") {']],
    says: [
      'safe-haven: Source is labelled @unrestricted(reason: "no matter") here but @unrestricted(reason: "who holds it") in patient-index. Remedy: label it alike in both.',
    ],
  },
  {
    bad: 'a shared field with one more label',
    in: 'safe-haven',
    change: [['name: String!', 'name: String! @unrestricted(reason: "shown")']],
    says: [
      'safe-haven: Source.name is labelled @unrestricted(reason: "shown") here but with nothing in patient-index. Remedy: label it alike in both.',
    ],
  },
  {
    bad: 'a shared type that is closed in one place',
    in: 'safe-haven',
    change: [['@unrestricted(reason: "who holds it") {', '@consent(category: "COMMUNITY_CONTACT") {']],
    says: [
      'safe-haven: Source is labelled @consent(category: "COMMUNITY_CONTACT") here but @unrestricted(reason: "who holds it") in patient-index. Remedy: label it alike in both.',
    ],
  },
])
