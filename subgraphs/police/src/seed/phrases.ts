/** What generated contacts are made of. Nothing in here is about anybody, and none of it names a place. */
export const contactPhrases = {
  incidents: [
    { whatHappened: 'Distressed in the street; a passer-by rang.', outcome: 'Walked home with officers.' },
    { whatHappened: 'Rang repeatedly at night to say that someone was in the loft. Nobody was.', outcome: 'Neighbourhood team visits.' },
    { whatHappened: 'Welfare check asked for by a relative.', outcome: 'Safe and well; relative told with agreement.' },
    { whatHappened: 'Victim of a theft by somebody staying with them.', outcome: 'Recorded as a crime. Safeguarding told.' },
  ],
  inCrisis: [
    { whatHappened: 'A relative was worried about what they might do.', outcome: 'Officers stayed until help came.' },
    { whatHappened: 'Rang to say that they could not go on.', outcome: 'Crisis team told, with agreement.' },
  ],
  domestic: [
    { whatHappened: 'Argument at home heard by a neighbour. No injury seen.', outcome: 'Risk assessed as standard.' },
    { whatHappened: 'Partner took the telephone and stood in the doorway.', outcome: 'Risk assessed as medium. Referred with agreement.' },
  ],
  missing: [
    { whatHappened: 'Left home after an argument. Reported by family.', outcome: 'Came back alone, safe.' },
    { whatHappened: 'Did not return to the ward from leave.', outcome: 'Found by a patrol, safe; taken back.' },
  ],
  marker: { whatHappened: 'Ring the crisis team before deciding anything under the Mental Health Act.', outcome: null },
  vulnerabilities: ['Mental ill health', 'Risk of suicide', 'Risk of self-harm', 'Exploitation', 'No fixed home'],
  risks: ['Low', 'Medium', 'Medium', 'High'],
} as const

export const detentionPhrases = {
  circumstances: [
    'In the road and would not leave it.',
    'On the wrong side of a railing.',
    'Threatening to harm themselves in a public place.',
    'Wandering without shoes in the cold, answering voices.',
  ],
  adviceOfKnown: [
    'Known to the team. A bed is not needed; bring them in to be assessed.',
    'Known to the team. Ring again on the way.',
    null,
  ],
  adviceOfUnknown: ['Not known. Detain if they will not come willingly.', null],
} as const
