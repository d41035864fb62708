import { describeRefusals } from '../testing/describe-refusals.js'

describeRefusals('labelsImported', [
  {
    bad: 'a label imported under another name',
    in: 'safe-haven',
    change: [['"@consent", "@roles"', '{ name: "@consent", as: "@agree" }, "@roles"']],
    says: [
      'safe-haven: schema imports @consent under another name, @agree. Remedy: write @link(url: "https://specs.crisis-record.example/labels/v1.0", import: ["@consent", "@roles", "@unrestricted"]).',
    ],
  },
  {
    bad: 'labels in a namespace',
    in: 'safe-haven',
    change: [['labels/v1.0", import: ["@consent", "@roles", "@unrestricted"]', 'labels/v1.0", as: "crisis"']],
    says: [
      'safe-haven: schema gives the label feature the name "crisis". Remedy: leave out as: and write @link(url: "https://specs.crisis-record.example/labels/v1.0", import: ["@consent", "@roles", "@unrestricted"]).',
    ],
  },
  {
    bad: 'labels that are not imported',
    in: 'safe-haven',
    change: [['labels/v1.0", import: ["@consent", "@roles", "@unrestricted"]', 'labels/v1.0"']],
    says: [
      'safe-haven: schema does not import @consent. Remedy: write @link(url: "https://specs.crisis-record.example/labels/v1.0", import: ["@consent", "@roles", "@unrestricted"]).',
      'safe-haven: schema does not import @roles. Remedy: write @link(url: "https://specs.crisis-record.example/labels/v1.0", import: ["@consent", "@roles", "@unrestricted"]).',
      'safe-haven: schema does not import @unrestricted. Remedy: write @link(url: "https://specs.crisis-record.example/labels/v1.0", import: ["@consent", "@roles", "@unrestricted"]).',
    ],
  },
  {
    bad: 'another version of the labels',
    in: 'safe-haven',
    change: [['labels/v1.0', 'labels/v1.1']],
    says: [
      'safe-haven: schema uses an unknown version of the label feature, https://specs.crisis-record.example/labels/v1.1. Remedy: write @link(url: "https://specs.crisis-record.example/labels/v1.0", import: ["@consent", "@roles", "@unrestricted"]).',
    ],
  },
  {
    bad: 'the same names from another specification',
    in: 'safe-haven',
    change: [['specs.crisis-record.example', 'specs.elsewhere.example']],
    says: [
      'safe-haven: schema has no label feature: nothing links https://specs.crisis-record.example/labels/v1.0. Remedy: write @link(url: "https://specs.crisis-record.example/labels/v1.0", import: ["@consent", "@roles", "@unrestricted"]).',
    ],
  },
  {
    bad: 'the labels linked twice',
    in: 'safe-haven',
    add: 'extend schema @link(url: "https://specs.crisis-record.example/labels/v1.0", as: "crisis")',
    says: [
      'safe-haven: schema links the label feature twice. Remedy: keep one: write @link(url: "https://specs.crisis-record.example/labels/v1.0", import: ["@consent", "@roles", "@unrestricted"]).',
    ],
  },
  {
    bad: 'a label of which only one would be kept',
    in: 'safe-haven',
    change: [['directive @consent(category: String!) repeatable', 'directive @consent(category: String!)']],
    says: [
      'safe-haven: schema defines @consent in its own way. Remedy: write directive @consent(category: String!) repeatable on FIELD_DEFINITION | OBJECT.',
    ],
  },
  {
    bad: 'a label that is not defined',
    in: 'safe-haven',
    change: [['directive @roles(allow: [String!]!) repeatable on FIELD_DEFINITION | OBJECT', '']],
    says: [
      'safe-haven: schema does not define @roles. Remedy: write directive @roles(allow: [String!]!) repeatable on FIELD_DEFINITION | OBJECT.',
    ],
  },
])
