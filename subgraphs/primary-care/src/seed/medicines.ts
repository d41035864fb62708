import type { Coding } from '@crisis-record/subgraph-kit'

const dmd = (code: string, display: string): Coding => ({ system: 'https://dmd.nhs.uk', code, display })
const snomedCt = (code: string, display: string): Coding => ({ system: 'http://snomed.info/sct', code, display })

/** Products of dm+d where the practice recorded one, else the substance. */
export const medicines = {
  quetiapine25: dmd('42278311000001100', 'Quetiapine 25mg tablets'),
  quetiapine150: dmd('39703111000001104', 'Quetiapine 150mg tablets'),
  quetiapine300: dmd('42278511000001106', 'Quetiapine 300mg tablets'),
  olanzapine10: dmd('42275511000001103', 'Olanzapine 10mg tablets'),
  aripiprazole10: dmd('42268111000001109', 'Aripiprazole 10mg tablets'),
  sertraline100: dmd('39704011000001103', 'Sertraline 100mg tablets'),
  metformin500: dmd('42084911000001109', 'Metformin 500mg tablets'),
  salbutamol: dmd('39113611000001102', 'Salbutamol 100micrograms/dose inhaler CFC free'),
  citalopram: snomedCt('372596005', 'Citalopram'),
  fluoxetine: snomedCt('372767007', 'Fluoxetine'),
  mirtazapine: snomedCt('386847004', 'Mirtazapine'),
  propranolol: snomedCt('372772003', 'Propranolol'),
  diazepam: snomedCt('387264003', 'Diazepam'),
  amlodipine: snomedCt('386864001', 'Amlodipine'),
  atorvastatin: snomedCt('373444002', 'Atorvastatin'),
  lansoprazole: snomedCt('386888004', 'Lansoprazole'),
  methadone: snomedCt('387286002', 'Methadone'),
  paracetamol: snomedCt('387517004', 'Paracetamol'),
} as const
