import { describeRefusals } from '../testing/describe-refusals.js'

describeRefusals('protectedStaysLabelled', [
  {
    bad: 'a type without consent behind a field that has it',
    in: 'safe-haven',
    change: [['whatHelped: String', 'whatHelped: Help } type Help @unrestricted(reason: "inherits") { text: String']],
    says: [
      'safe-haven: Help.text has no @consent although it stands behind Visit.whatHelped, which has. Remedy: label the type Help with the category of Visit.whatHelped.',
    ],
  },
  {
    bad: 'an item that only a role guards',
    in: 'safe-haven',
    change: [
      [
        'type Visit @consent(category: "COMMUNITY_CONTACT") {',
        'type Visit @roles(allow: ["GP"]) { seen: Visit @consent(category: "COMMUNITY_CONTACT") ',
      ],
    ],
    says: [
      'safe-haven: Visit.id has no @consent although it stands behind Patient.visits, which has. Remedy: label the type Visit with the category of Patient.visits.',
      'safe-haven: Visit.source has no @consent although it stands behind Patient.visits, which has. Remedy: label the type Visit with the category of Patient.visits.',
      'safe-haven: Visit.recordedAt has no @consent although it stands behind Patient.visits, which has. Remedy: label the type Visit with the category of Patient.visits.',
      'safe-haven: Visit.whatHelped has no @consent although it stands behind Patient.visits, which has. Remedy: label the type Visit with the category of Patient.visits.',
      'safe-haven: Visit.id has no @consent although it stands behind Visit.seen, which has. Remedy: label the type Visit with the category of Visit.seen.',
      'safe-haven: Visit.source has no @consent although it stands behind Visit.seen, which has. Remedy: label the type Visit with the category of Visit.seen.',
      'safe-haven: Visit.recordedAt has no @consent although it stands behind Visit.seen, which has. Remedy: label the type Visit with the category of Visit.seen.',
      'safe-haven: Visit.whatHelped has no @consent although it stands behind Visit.seen, which has. Remedy: label the type Visit with the category of Visit.seen.',
    ],
  },
])
