/** What generated incidents and alerts are made of. Nothing in here is about anybody, and none of it names a place. */
export const incidentPhrases = {
  sceneSafety: [
    'Safe.',
    'Safe. Family present.',
    'Shouting on arrival; calm once one person spoke. Safe.',
    'Two crew in the room, one by the door. No concern.',
    'Waited for a second crew, then safe.',
  ],
  inCrisis: {
    findings: [
      'Observations normal. Wanted somebody to talk to.',
      'Tearful, oriented, no injury. Thoughts of dying without a plan.',
      'Alert, frightened, asked for help.',
      'Had been drinking since the afternoon. Protecting their airway throughout.',
    ],
    notConveyedBecause: [
      'Settled, not alone tonight, knows whom to ring.',
      'Did not want hospital and could decide that. Advice left in writing.',
      'Crisis team took over.',
    ],
    handedTo: ['Crisis team', 'GP', 'Family or friend', 'Mental health line'],
  },
  byTelephone: {
    findings: ['Spoke clearly throughout.', 'Worried, and calmer towards the end of the call.'],
    notConveyedBecause: ['Advice was enough. Knows to ring again.', 'Settled while talking.'],
    handedTo: ['GP', 'Family or friend'],
  },
  ofTheBody: {
    findings: ['Observations normal.', 'Alert, in pain, better after treatment.', 'Pale and worried. Observations normal.'],
    notConveyedBecause: [
      'Needed no treatment beyond what was done at the scene.',
      'Did not want hospital and could decide that. Advice left in writing.',
    ],
    handedTo: ['GP', 'Family or friend'],
  },
} as const

export const alertPhrases = [
  { kind: 'Animal', alert: 'Large dog that does not like strangers.', whatToDo: 'Ask that it be shut away before going in.' },
  { kind: 'Contact', alert: 'Panics when more than two people come in.', whatToDo: 'Two at most. Keep the way to the door free.' },
  { kind: 'Violence', alert: 'Has hit out when touched without warning.', whatToDo: 'Say what you are about to do, and wait for a yes.' },
  { kind: 'Sharps', alert: 'Uncapped sharps have been found in the room.', whatToDo: 'Look before kneeling or reaching.' },
  { kind: 'Moving and handling', alert: 'Cannot manage stairs in a crisis.', whatToDo: 'Bring the carry chair.' },
] as const
