import { describeRefusals } from '../testing/describe-refusals.js'

describeRefusals('everyFieldClassified', [
  {
    bad: 'a field without a label',
    in: 'consent-registry',
    add: 'type Notice { text: String }',
    says: [
      'consent-registry: Notice.text is not classified. Remedy: label the field or its type with @consent(category: …), @roles(allow: …) or @unrestricted(reason: …).',
    ],
  },
  {
    bad: 'a field on Patient without a label',
    in: 'safe-haven',
    change: [['visits(first: Int = 20): [Visit!] @consent(category: "COMMUNITY_CONTACT")', 'visits(first: Int = 20): [Visit!]']],
    says: [
      'safe-haven: Patient.visits is not classified. Remedy: label the field or its type with @consent(category: …), @roles(allow: …) or @unrestricted(reason: …).',
    ],
  },
  {
    bad: 'a field that an extension adds',
    in: 'consent-registry',
    add: 'extend type Query { version: String }',
    says: [
      'consent-registry: Query.version is not classified. Remedy: label the field or its type with @consent(category: …), @roles(allow: …) or @unrestricted(reason: …).',
    ],
  },
  {
    bad: 'a field of an interface',
    in: 'consent-registry',
    add: 'interface Named { name: String }',
    says: [
      'consent-registry: Named.name is not classified. Remedy: label the field or its type with @consent(category: …), @roles(allow: …) or @unrestricted(reason: …).',
    ],
  },
])
