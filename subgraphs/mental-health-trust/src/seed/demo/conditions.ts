import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import { conditions } from '../codes.js'
import type { ConditionSeed, Make } from '../further-seeds.js'
import { recorded } from './recorded.js'

type Name = keyof typeof conditions

interface Diagnosis {
  readonly of: Name
  readonly daysAgo: number
  readonly primary?: true
  readonly status?: ConditionSeed['clinicalStatus']
  readonly certainty?: ConditionSeed['certainty']
  readonly note?: string
}

export function diagnosis({ day, at }: SeedCalendar, made: Diagnosis): ConditionSeed {
  const { of, daysAgo, primary = false, status = 'active', certainty = 'confirmed', note = null } = made
  const [code, icd10] = conditions[of]
  return {
    ...recorded(at(daysAgo, '11:30'), 'Dr Sunniva Adeyemi', 'Consultant psychiatrist'),
    ...{ code, icd10, primary, clinicalStatus: status, certainty, note, onsetOn: day(daysAgo + 60), endedOn: null },
  }
}

const diagnosed =
  (...made: readonly Diagnosis[]): Make<ConditionSeed> =>
  (calendar) =>
    made.map((one) => diagnosis(calendar, one))

/** 999 000 0026, 0034 and 0042 have exactly this. */
const routine = diagnosed({ of: 'recurrentDepression', daysAgo: 133, primary: true })

/** The people of the fixed scenarios, newest first. What tells of drug or alcohol treatment is labelled by its code. */
export const demoConditions: ReadonlyMap<string, Make<ConditionSeed>> = new Map<string, Make<ConditionSeed>>([
  [
    '9990000018',
    diagnosed(
      { of: 'bipolar', daysAgo: 380, primary: true, note: 'Mixed states, with overdoses taken before arrival and not mentioned.' },
      { of: 'asthma', daysAgo: 1400 },
      { of: 'alcoholDependence', daysAgo: 980, status: 'relapse' },
    ),
  ],
  ['9990000026', routine],
  ['9990000034', routine],
  ['9990000042', routine],
  ['9990000050', diagnosed({ of: 'ptsd', daysAgo: 205, primary: true, note: 'Dissociates when held or when a door is closed.' })],
  [
    '9990000069',
    diagnosed({ of: 'schizoaffective', daysAgo: 638, primary: true, status: 'relapse' }, { of: 'type2Diabetes', daysAgo: 700 }),
  ],
  ['9990000077', diagnosed({ of: 'panic', daysAgo: 98, primary: true })],
  [
    '9990000085',
    diagnosed(
      { of: 'dementia', daysAgo: 130, primary: true, certainty: 'provisional', note: 'Look for delirium first.' },
      { of: 'depression', daysAgo: 131 },
    ),
  ],
  ['9990000093', diagnosed({ of: 'depression', daysAgo: 26, primary: true, certainty: 'provisional' })],
  ['9990000107', diagnosed({ of: 'adhd', daysAgo: 820, primary: true }, { of: 'generalisedAnxiety', daysAgo: 900 })],
  ['9990000123', diagnosed({ of: 'psychosis', daysAgo: 70, primary: true }, { of: 'opioidDependence', daysAgo: 240 })],
])
