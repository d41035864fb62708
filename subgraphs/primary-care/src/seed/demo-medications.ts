import type { Coding } from '@crisis-record/subgraph-kit'
import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { Medication } from '../records/medication.js'
import { medicines } from './medicines.js'

export type MedicationSeed = Omit<Medication, 'localId' | 'recordedBy'>

type MakeMedications = (calendar: SeedCalendar) => readonly MedicationSeed[]

/** One medicine: days ago it was started and last issued. */
type Prescription = readonly [
  medicine: Coding,
  dose: string,
  startedDaysAgo: number,
  issuedDaysAgo: number,
  more?: { route?: string; status?: string },
]

function prescribed(...prescriptions: readonly Prescription[]): MakeMedications {
  return ({ at, day }) =>
    prescriptions.map(([medicine, dose, startedDaysAgo, issuedDaysAgo, { route = 'Oral', status = 'active' } = {}]) => ({
      recordedAt: at(startedDaysAgo, '10:20'),
      lastUpdated: at(issuedDaysAgo, '08:45'),
      medicine,
      dose,
      route,
      status,
      startedOn: day(startedDaysAgo),
      lastIssuedOn: day(issuedDaysAgo),
    }))
}

/** 999 000 0026, 0034 and 0042 have exactly these. */
const routine = prescribed(
  [medicines.sertraline100, '100 mg in the morning', 131, 20],
  [medicines.salbutamol, '2 puffs when needed, up to four times a day', 1460, 75, { route: 'Inhalation' }],
)

/**
 * The people of the fixed scenarios to whom the practice prescribes, newest first. Only 999 000 0123 has a medicine that by itself tells
 * of drug treatment; it is labelled by its code.
 */
export const demoMedications: ReadonlyMap<string, MakeMedications> = new Map<string, MakeMedications>([
  [
    '9990000018',
    prescribed(
      [medicines.quetiapine300, '300 mg at night; given weekly, seven days at a time', 74, 5],
      [medicines.propranolol, '40 mg when needed, up to twice a day', 210, 61],
      [medicines.salbutamol, '2 puffs when needed, up to four times a day', 2900, 88, { route: 'Inhalation' }],
      [medicines.sertraline100, '100 mg in the morning; stopped, mood too high', 380, 96, { status: 'stopped' }],
    ),
  ],
  ['9990000026', routine],
  ['9990000034', routine],
  ['9990000042', routine],
  [
    '9990000050',
    prescribed(
      [medicines.mirtazapine, '30 mg at night', 203, 18],
      [medicines.propranolol, '40 mg when needed, up to three times a day', 410, 18],
    ),
  ],
  [
    '9990000069',
    prescribed(
      [medicines.olanzapine10, '10 mg at night, with the depot', 58, 30],
      [medicines.metformin500, '500 mg twice a day with food', 700, 30],
    ),
  ],
  ['9990000077', prescribed([medicines.citalopram, '20 mg in the morning', 96, 12])],
  [
    '9990000085',
    prescribed(
      [medicines.mirtazapine, '15 mg at night', 120, 14],
      [medicines.quetiapine25, '25 mg at night; review monthly', 120, 14],
      [medicines.amlodipine, '5 mg in the morning', 3300, 14],
      [medicines.atorvastatin, '20 mg at night', 3300, 14],
      [medicines.paracetamol, '1 g up to four times a day', 500, 14],
    ),
  ],
  ['9990000093', prescribed([medicines.fluoxetine, '20 mg in the morning, supervised by an adult', 25, 4])],
  [
    '9990000107',
    prescribed(
      [medicines.quetiapine150, '150 mg at night', 388, 33],
      [medicines.lansoprazole, '30 mg in the morning', 820, 33],
      [medicines.diazepam, '2 mg twice a day, reducing; completed', 460, 402, { status: 'completed' }],
    ),
  ],
  [
    '9990000123',
    prescribed(
      [medicines.aripiprazole10, '10 mg in the morning', 66, 8],
      [medicines.salbutamol, '2 puffs when needed', 900, 8, { route: 'Inhalation' }],
      // Last, though not the oldest: where it is withheld, the ids of the others leave no gap.
      [medicines.methadone, '60 mg once a day, supervised at the pharmacy', 210, 3],
    ),
  ],
])
