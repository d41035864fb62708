import { type Illness, type SeedCalendar, type SeedRandom, seedRandom, type SyntheticLife } from '@crisis-record/subgraph-kit/seeding'
import { attendances, type conditions, mechanisms } from './codes.js'
import { diagnosis } from './demo/conditions.js'
import { recorded } from './demo/recorded.js'
import { generatedLegalStatus } from './generated-legal-status.js'
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

type Diagnosis = keyof typeof conditions

/** What the trust may have called it. */
const diagnoses: Readonly<Record<Illness, readonly Diagnosis[]>> = {
  DEMENTIA: ['dementia'],
  PSYCHOSIS: ['schizophrenia', 'schizophrenia', 'schizoaffective', 'psychosis'],
  BIPOLAR: ['bipolar'],
  TRAUMA: ['ptsd'],
  DEPRESSION: ['depression', 'recurrentDepression'],
  ANXIETY: ['generalisedAnxiety', 'panic'],
  ATTENTION_DEFICIT: ['adhd'],
}

/** Of the people the trust knows, in the order of the population. */
export function* generatedFurtherRecords(
  people: readonly SyntheticLife[],
  calendar: SeedCalendar,
): Generator<readonly [string, FurtherRecords]> {
  for (const person of people) {
    const random = seedRandom(person.nhsNumber, 'mental-health-further')
    const seen = () => person.someDay(random, { least: 1, most: Math.min(400, person.inCareSince) }) ?? person.lastDay
    const inCrisis = person.emergencies.some(({ crisis }) => crisis)
    yield [
      person.nhsNumber,
      {
        risks: inCrisis || random.chance(0.6) ? [risk(random, calendar, seen())] : [],
        legal: generatedLegalStatus(person, calendar),
        contacts: [
          ...Array.from({ length: random.whole(0, 4) }, () => contact(random, calendar, { daysAgo: seen(), age: person.age })),
          ...person.emergencies.flatMap(({ followUpDaysAgo: daysAgo }) =>
            daysAgo === undefined ? [] : [contact(random, calendar, { daysAgo, age: person.age, afterCrisis: true })],
          ),
        ],
        conditions: diagnosesOf(person, random).map((of) => diagnosis(calendar, { of, daysAgo: person.inCareSince })),
        alerts: random.chance(0.1) ? [alert(random, calendar, seen())] : [],
      },
    ]
  }
}

/** Labelled ones come last, as in the list of codes. */
function diagnosesOf({ illness, substance }: SyntheticLife, random: SeedRandom): Diagnosis[] {
  const own = illness === undefined ? [] : [random.pick(diagnoses[illness])]
  if (substance !== 'ALCOHOL' && substance !== 'OPIATES') return own
  return [...own, substance === 'ALCOHOL' ? 'alcoholDependence' : 'opioidDependence']
}

function risk(random: SeedRandom, { at, day }: SeedCalendar, daysAgo: number): RiskSeed {
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

interface Contact {
  readonly daysAgo: number
  readonly age: number
  readonly afterCrisis?: true
}

const adultTeams = ['Community Mental Health Team', 'Crisis Resolution and Home Treatment Team'] as const
const youngPeoplesTeams = ['Child and Adolescent Mental Health Service', 'Children and Young People’s Crisis Team'] as const
const afterACrisis = [
  'Seen at home after the crisis; the night went better.',
  'Went through what happened and what helped.',
  'Tired, glad it is over; tablets counted together.',
]

function contact(random: SeedRandom, { at }: SeedCalendar, { daysAgo, age, afterCrisis }: Contact): ContactSeed {
  const [usual, crisisTeam] = age < 18 ? youngPeoplesTeams : adultTeams
  const [name, role] = random.pick(staff)
  const mechanism = random.pick(Object.values(mechanisms))
  const attendance = random.chance(0.85) ? attendances.attended : attendances.didNotAttend
  return {
    ...recorded(at(daysAgo, '16:00'), name, role),
    ...{ contactAt: at(daysAgo, '14:30'), minutes: attendance === attendances.attended ? random.whole(2, 12) * 5 : null },
    ...{ team: afterCrisis ? crisisTeam : usual, seenBy: `${name}, ${role.toLowerCase()}`, mechanism, attendance },
    summary: random.pick(
      afterCrisis
        ? afterACrisis
        : ['Talked about sleep and the week ahead.', 'Medicines looked at together.', 'Went for a walk; brighter than last time.'],
    ),
    nextStep: random.chance(0.7) ? random.pick(['In two weeks.', 'In a month.', 'Rings on Friday.']) : null,
    place: mechanism === mechanisms.faceToFace ? { name: 'Harbour Road Clinic', town: 'Northmoor' } : null,
  }
}

function alert(random: SeedRandom, { at, day }: SeedCalendar, daysAgo: number): AlertSeed {
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
