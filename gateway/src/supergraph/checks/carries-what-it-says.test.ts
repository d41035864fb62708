import { describeRefusals } from '../testing/describe-refusals.js'

describeRefusals('carriesWhatItSays', [
  {
    bad: 'a category that the agencies file does not list',
    in: 'safe-haven',
    change: [['whatHelped: String', 'whatHelped: Help @consent(category: "RISK") } type Help @consent(category: "RISK") { text: String']],
    says: ['safe-haven: schema is labelled RISK, which the agencies file does not list. Remedy: add RISK to carries of safe-haven.'],
  },
  {
    bad: 'a category that no label has',
    in: 'patient-index',
    change: [[' @consent(category: "LOCATION")', '']],
    says: [
      'patient-index: schema has no label LOCATION, which the agencies file lists. Remedy: remove LOCATION from carries of patient-index.',
    ],
  },
])
