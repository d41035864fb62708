import type { Coding } from '@crisis-record/subgraph-kit'

const snomedCt = (code: string, display: string): Coding => ({ system: 'http://snomed.info/sct', code, display })

export const agents = {
  penicillin: snomedCt('764146007', 'Penicillin'),
  amoxicillin: snomedCt('372687004', 'Amoxicillin'),
  haloperidol: snomedCt('386837002', 'Haloperidol'),
  ibuprofen: snomedCt('387207008', 'Ibuprofen'),
  aspirin: snomedCt('387458008', 'Aspirin'),
  codeine: snomedCt('387494007', 'Codeine'),
  latex: snomedCt('111088007', 'Latex'),
  peanut: snomedCt('762952008', 'Peanut'),
} as const

export const reactions = {
  anaphylaxis: snomedCt('39579001', 'Anaphylaxis'),
  acuteDystonia: snomedCt('15802004', 'Dystonia'),
  rash: snomedCt('271807003', 'Eruption of skin'),
  urticaria: snomedCt('126485001', 'Urticaria'),
  angioedema: snomedCt('41291007', 'Angioedema'),
  nausea: snomedCt('422587007', 'Nausea'),
  vomiting: snomedCt('422400008', 'Vomiting'),
} as const
