/** What the records of the generated population are made of. */
export const visitPhrases = {
  whatBroughtYouHere: [
    'Could not be at home tonight.',
    'Bad news by post and nobody to show it to.',
    'Thoughts of ending it since the morning; no plan.',
    'Anxious about tomorrow’s appointment.',
    'Argument with a neighbour.',
    'Lonely; it is the anniversary.',
    'Was told to come by the crisis team.',
    'Has not slept for three nights.',
  ],
  whatHelped: [
    'Talking with a peer worker.',
    'Tea and quiet.',
    'Breathing exercise in the calm room.',
    'Making a plan for the night.',
    'A game of cards.',
  ],
  onwardPlan: [
    'Crisis team rings tomorrow.',
    'Comes back tomorrow evening.',
    'GP appointment this week.',
    'Friend collects them; stays the night.',
  ],
} as const

export const aboutMePhrases = {
  whatMattersToMe: ['My independence.', 'My children.', 'My faith.', 'My garden.', 'Being listened to.', 'Routine.'],
  peopleWhoMatterToMe: ['My mother.', 'My neighbour.', 'My partner.', 'Friends from the group.', 'My brother.'],
  howICommunicate: [
    'Slowly, please.',
    'I like things in writing.',
    'English is my second language.',
    'Look at me when you talk.',
    'I find eye contact hard.',
  ],
  myWellness: ['I go out every day.', 'I cook.', 'I see people.', 'I sleep through.'],
  pleaseDo: [
    'Explain what you are doing',
    'Give me time',
    'Offer a drink',
    'Speak to me, not about me',
    'Ask about my pain',
    'Tell me the wait',
  ],
  pleaseDoNot: ['Rush me', 'Touch me without asking', 'Use jargon', 'Leave me alone in a corridor', 'Shout'],
  howAndWhenToSupportMe: ['In the evenings.', 'When I stop answering.', 'At weekends.', 'Before appointments.'],
} as const

export const workers = [
  ['Asha Pemberley', 'Safe-haven worker'],
  ['Lorcan Tideswell', 'Peer support worker'],
  ['Mireille Okonjo', 'Safe-haven manager'],
] as const
