import type { Coding } from '@crisis-record/subgraph-kit'

const snomedCt = (code: string, display: string): Coding => ({ system: 'http://snomed.info/sct', code, display })

export const substances = {
  alcohol: snomedCt('53041004', 'Alcohol'),
  heroin: snomedCt('387341002', 'Diamorphine'),
  cocaine: snomedCt('387085005', 'Cocaine'),
  cannabis: snomedCt('398705004', 'Cannabis'),
  benzodiazepine: snomedCt('372664007', 'Benzodiazepine'),
} as const
