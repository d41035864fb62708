import type { Coding } from '@crisis-record/subgraph-kit'

const snomedCt = (code: string, display: string): Coding => ({ system: 'http://snomed.info/sct', code, display })

/** From the code lists of the Emergency Care Data Set. */
export const chiefComplaint = {
  suicidalThoughts: snomedCt('6471006', 'Suicidal thoughts'),
  selfHarm: snomedCt('248062006', 'Self-injurious behaviour'),
  lowMood: snomedCt('366979004', 'Depressed mood'),
  anxiety: snomedCt('48694002', 'Anxiety'),
  unusualBehaviour: snomedCt('248020004', 'Behaviour finding'),
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

export const arrivalMode = {
  ambulance: snomedCt('1048031000000100', 'Arrival by emergency road ambulance'),
  ownTransport: snomedCt('1048071000000103', 'Arrival by own transport'),
  publicTransport: snomedCt('1048061000000105', 'Arrival by public transport'),
  police: snomedCt('1048001000000106', 'Arrival by police transport'),
} as const

export const outcome = {
  home: snomedCt('306689006', 'Discharge to home'),
  ward: snomedCt('306706006', 'Discharge to ward'),
  leftBeforeAssessment: snomedCt('1066301000000103', 'Left care setting before initial assessment'),
  leftBeforeTreatmentCompleted: snomedCt('1066321000000107', 'Left care setting before treatment completed'),
} as const
