import { type SeedCalendar, type SeedRandom, seedRandom } from '@crisis-record/subgraph-kit/seeding'
import { attendances, conditions, legalStatus, mechanisms } from './codes.js'
import { diagnosis } from './demo/conditions.js'
import { recorded } from './demo/recorded.js'
import { known } from './generated-records.js'
import type { AlertSeed, ConditionSeed, ContactSeed, LegalStatusSeed, RiskSeed } from './further-seeds.js'
import { planPhrases, staff } from './plan-phrases.js'

/** What the trust holds of one person of the generated population beside plan and team. */
export interface FurtherRecords {
  readonly risks: readonly RiskSeed[]
  readonly legal: readonly LegalStatusSeed[]
  readonly contacts: readonly ContactSeed[]
  readonly conditions: readonly ConditionSeed[]
  readonly alerts: readonly AlertSeed[]
}

const hourMs = 3_600_000
const diagnoses = Object.keys(conditions) as (keyof typeof conditions)[]

/** Of the people the trust knows, in the order of the population. */
export function* generatedFurtherRecords(people: readonly string[], calendar: SeedCalendar): Generator<readonly [string, FurtherRecords]> {
  for (const nhsNumber of people) {
    if (!seedRandom(nhsNumber, 'mental-health-trust').chance(known)) continue
    const random = seedRandom(nhsNumber, 'mental-health-further')
    yield [
      nhsNumber,
      {
        risks: random.chance(0.7) ? [risk(random, calendar)] : [],
        legal: random.chance(0.06) ? [detention(random, calendar)] : [],
        contacts: Array.from({ length: random.whole(0, 4) }, () => contact(random, calendar)),
        conditions: random
          .sample(diagnoses, random.pick([1, 1, 1, 2]))
          .map((of) => diagnosis(calendar, { of, daysAgo: random.whole(30, 2000) })),
        alerts: random.chance(0.12) ? [alert(random, calendar)] : [],
      },
    ]
  }
}

function risk(random: SeedRandom, { at, day }: SeedCalendar): RiskSeed {
  const daysAgo = random.whole(2, 500)
  const [name, role] = random.pick(staff)
  return {
    ...recorded(at(daysAgo, '15:20'), name, role),
    assessedAt: at(daysAgo, '14:00'),
    formulation: random.pick([
      'Risk rises with losses and falls with company.',
      'Risk is highest in the evenings after drinking.',
      'No plan; thoughts pass when talked about.',
    ]),
    toSelf: random.pick(['Thoughts of suicide at times.', 'Self-harm most months.', 'None found.']),
    toOthers: random.chance(0.9) ? 'None found.' : 'Has threatened staff when turned away.',
    fromOthers: random.chance(0.6) ? 'None found.' : null,
    protectiveFactors: random.sample(planPhrases.whatHelps, random.whole(0, 2)),
    whatRaisesIt: random.sample(planPhrases.triggerFactors, random.whole(1, 3)),
    safetyMeasures: random.chance(0.7) ? random.pick(planPhrases.whatToDo) : null,
    reviewDate: day(daysAgo - 180),
  }
}

/** Over by now, and within its time. */
function detention(random: SeedRandom, { at }: SeedCalendar): LegalStatusSeed {
  const arrivedAt = at(random.whole(4, 900), `${String(random.whole(10, 23))}:10`)
  const endedAt = new Date(arrivedAt.getTime() + random.whole(3, 22) * hourMs)
  const detainedAt = new Date(arrivedAt.getTime() - hourMs / 2)
  return {
    ...recorded(endedAt, 'Lowri Castellane', 'Place of safety coordinator'),
    legalStatus: random.chance(0.9) ? legalStatus.s136 : legalStatus.s135,
    ...{ startedAt: detainedAt, endedAt, endedHow: random.pick(['DISCHARGED', 'ADMITTED_INFORMALLY'] as const) },
    ...{ expiresOn: null, responsibleClinician: null, rightsExplainedAt: arrivedAt },
    stays: [
      { kind: 'HEALTH_BASED_PLACE_OF_SAFETY', arrivedAt, leftAt: endedAt, place: 'Northmoor Mental Health Trust, section 136 suite' },
    ],
    placeOfSafety: { detainedAt, manner: 'REMOVED', extensions: [], under18: false },
  }
}

function contact(random: SeedRandom, { at }: SeedCalendar): ContactSeed {
  const daysAgo = random.whole(1, 400)
  const [name, role] = random.pick(staff)
  const mechanism = random.pick(Object.values(mechanisms))
  const attendance = random.chance(0.85) ? attendances.attended : attendances.didNotAttend
  return {
    ...recorded(at(daysAgo, '16:00'), name, role),
    ...{ contactAt: at(daysAgo, '14:30'), minutes: attendance === attendances.attended ? random.whole(2, 12) * 5 : null },
    ...{ team: 'Community Mental Health Team', seenBy: `${name}, ${role.toLowerCase()}`, mechanism, attendance },
    summary: random.pick([
      'Talked about sleep and the week ahead.',
      'Medicines looked at together.',
      'Went for a walk; brighter than last time.',
    ]),
    nextStep: random.chance(0.7) ? random.pick(['In two weeks.', 'In a month.', 'Rings on Friday.']) : null,
    place: mechanism === mechanisms.faceToFace ? { name: 'Harbour Road Clinic', town: 'Northmoor' } : null,
  }
}

function alert(random: SeedRandom, { at, day }: SeedCalendar): AlertSeed {
  const daysAgo = random.whole(10, 700)
  const [kind, text, whatToDo] = random.pick([
    ['Animals', 'A dog at home.', 'Ring ahead.'],
    ['Staffing', 'Has threatened visitors.', 'Visit in pairs.'],
    ['Fire', 'Has set fires when distressed.', 'No lighters in the room.'],
  ] as const)
  return {
    ...recorded(at(daysAgo, '14:45'), 'Bridget Ellwood', 'Team administrator'),
    ...{ kind, alert: text, whatToDo, startsOn: day(daysAgo), endedOn: null, reviewDate: day(daysAgo - 365) },
  }
}
