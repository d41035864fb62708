import type { Coding } from '@crisis-record/subgraph-kit'

const snomedCt = (code: string, display: string): Coding => ({ system: 'http://snomed.info/sct', code, display })

export const chiefComplaint = {
  suicidalThoughts: snomedCt('6471006', 'Suicidal thoughts'),
  selfHarm: snomedCt('248062006', 'Self-injurious behaviour'),
  lowMood: snomedCt('366979004', 'Depressed mood'),
  anxiety: snomedCt('48694002', 'Anxiety'),
  hallucinations: snomedCt('7011001', 'Hallucinations'),
  overdose: snomedCt('55680006', 'Drug overdose'),
  intoxication: snomedCt('25702006', 'Alcohol intoxication'),
  chestPain: snomedCt('29857009', 'Chest pain'),
  abdominalPain: snomedCt('21522001', 'Abdominal pain'),
  headInjury: snomedCt('82271004', 'Injury of head'),
  headache: snomedCt('25064002', 'Headache'),
  breathlessness: snomedCt('267036007', 'Dyspnoea'),
  palpitations: snomedCt('80313002', 'Palpitations'),
  seizure: snomedCt('91175000', 'Seizure'),
} as const
