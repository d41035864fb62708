import { describeRefusals } from '../testing/describe-refusals.js'

describeRefusals('labelsComposed', [
  {
    bad: '@consent used but not composed',
    in: 'safe-haven',
    change: [['@composeDirective(name: "@consent")', '']],
    says: [
      'safe-haven: schema uses @consent but does not compose it: its labels would be lost. Remedy: add @composeDirective(name: "@consent") to the schema.',
    ],
  },
  {
    bad: '@roles used but not composed',
    in: 'patient-index',
    change: [['@composeDirective(name: "@roles")', '']],
    says: [
      'patient-index: schema uses @roles but does not compose it: its labels would be lost. Remedy: add @composeDirective(name: "@roles") to the schema.',
    ],
  },
  {
    bad: '@unrestricted used but not composed',
    in: 'safe-haven',
    change: [['@composeDirective(name: "@unrestricted")', '']],
    says: [
      'safe-haven: schema uses @unrestricted but does not compose it: its labels would be lost. Remedy: add @composeDirective(name: "@unrestricted") to the schema.',
    ],
  },
])
