import {
  type AssessmentOutcome,
  type Emergency,
  homeOf,
  type SeedCalendar,
  type SeedRandom,
  seedRandom,
  type SyntheticLife,
} from '@crisis-record/subgraph-kit/seeding'
import type { AmhpAssessment } from '../records/amhp-assessment.js'
import type { LegalDecision } from '../records/legal-decision.js'
import type { SafeguardingConcern } from '../records/safeguarding-concern.js'
import { knownPeople, ofAdults } from './known-people.js'
import { legalStatus } from './legal-status.js'
import type { Made } from './made-items.js'

type Generated<Item> = Generator<readonly [string, readonly Made<Item>[]]>

const minuteMs = 60_000
const decisions = {
  SECTION_2: ['Application made', legalStatus.section2],
  SECTION_3: ['Application made', legalStatus.section3],
  ADMITTED_INFORMALLY: ['Informal admission', legalStatus.informal],
  HOME: ['Not admitted', null],
} as const satisfies Readonly<Record<AssessmentOutcome, unknown>>

/** An assessment for each time that one was asked for, of somebody whom the police detained or at home, newest first. */
export function* generatedAmhpAssessments(people: readonly SyntheticLife[]): Generated<AmhpAssessment> {
  for (const { nhsNumber, emergencies } of people) {
    const random = seedRandom(nhsNumber, 'social-care', 'amhp')
    const assessments = emergencies.flatMap((emergency) => assessmentIn(emergency, random, nhsNumber)).reverse()
    if (assessments.length > 0) yield [nhsNumber, assessments]
  }
}

function assessmentIn({ detention, assessment, elsewhere }: Emergency, random: SeedRandom, nhsNumber: string): Made<AmhpAssessment>[] {
  if (assessment === undefined) return []
  const { requestedAt, assessedAt, outcome } = assessment
  const [decision, status] = decisions[outcome]
  const hospital = elsewhere ? 'whitecross' : 'stBrannocs'
  const atHome = { name: 'At home', town: homeOf(nhsNumber).town }
  return [
    {
      recordedAt: requestedAt,
      lastUpdated: new Date(assessedAt.getTime() + 15 * minuteMs),
      requestedAt,
      requestedBy:
        detention === undefined ? random.pick(['GP', 'Nearest relative', 'Community mental health team']) : askedIn[detention.place],
      reason: random.pick(reasons),
      assessedAt,
      amhp: random.pick(['Ruth Adeyemi', 'Samir Holt', 'Kirsten Vale']),
      alternativesConsidered: random.chance(0.8) ? 'Home treatment.' : null,
      outcome: {
        decision,
        legalStatus: status,
        decidedOn: assessedAt.toISOString().slice(0, 10),
        nearestRelative: random.pick(['Consulted', 'Informed', 'Not practicable']),
      },
      place: detention === undefined ? atHome : placesOfSafety[detention.place === 'SUITE' ? 'suite' : hospital],
    },
  ]
}

const reasons = ['Not eating.', 'Voices that command.', 'Refuses all contact.', 'Speaks of dying and of nothing else.']
// What tells of the police stands with them: neither who asked nor where it was does.
const askedIn = { SUITE: 'Duty doctor', EMERGENCY_DEPARTMENT: 'Liaison psychiatry' } as const
const placesOfSafety = {
  suite: { name: 'Northmoor Mental Health Trust', town: 'Northmoor' },
  stBrannocs: { name: 'St Brannoc’s Hospital', town: 'St Brannoc' },
  whitecross: { name: 'Whitecross General Hospital', town: 'Whitecross' },
} as const

const abuseTypes = ['Self-neglect', 'Neglect and acts of omission', 'Financial or material abuse', 'Psychological abuse', 'Domestic abuse']
const abuseTypesOfChildren = ['Neglect and acts of omission', 'Psychological abuse', 'Physical abuse', 'Domestic abuse']
const concerns = ['Seen by a visitor.', 'Told a nurse.', 'Reported by a neighbour.', 'Bruises that nobody can explain.']
const concernsAboutChildren = ['Reported by the school.', 'Reported by a neighbour.', 'Seen by the health visitor.']

/** All that the council knows of a child here; of the adults it supports, one in four. */
export function* generatedConcerns(people: readonly SyntheticLife[], { at, day }: SeedCalendar): Generated<SafeguardingConcern> {
  for (const [person, random] of knownPeople(people, 'safeguarding', ({ age }) => (age < 18 ? 1 : 0.25))) {
    const { lastDay, age } = person
    const raised = person.someDay(random, { least: lastDay + 1, most: lastDay + 900 })
    if (raised === undefined) continue
    const child = person.ageOn(raised) < 18
    const type = random.pick(child ? abuseTypesOfChildren : abuseTypes)
    const domestic = type === 'Domestic abuse'
    const closed = child !== age < 18 || random.chance(0.6)
    yield [
      person.nhsNumber,
      [
        {
          recordedAt: at(raised, '14:00'),
          lastUpdated: at(random.whole(lastDay, raised), '14:00'),
          raisedOn: day(raised),
          about: child ? 'Child' : 'Adult',
          abuseTypes: [type],
          concern: random.pick(child ? concernsAboutChildren : concerns),
          status: closed ? 'Closed' : child ? 'Section 47 enquiry' : 'Section 42 enquiry',
          riskOutcome: closed ? random.pick(['Risk removed', 'Risk reduced', 'Risk remains']) : null,
          whatThePersonWants: !child && random.chance(0.6) ? 'For it to stop.' : null,
          plan: random.chance(0.7) ? 'Social worker visits every week.' : null,
          itemLabels: domestic ? ['DOMESTIC_ABUSE'] : [],
          marac:
            domestic && random.chance(0.4)
              ? {
                  reference: `MARAC/${String(random.whole(1000, 1800))}`,
                  heardOn: day(Math.max(lastDay, raised - 14)),
                  actions: ['Adviser: safety plan'],
                }
              : null,
        },
      ],
    ]
  }
}

const findings = [
  ['Capacity assessment', 'Where to live', 'Has capacity for this decision.'],
  ['Capacity assessment', 'Managing money', 'Lacks capacity for this decision at this time.'],
  ['Advance statement', 'When unwell', 'Wants family told.'],
  ['Advance decision to refuse treatment', 'Electroconvulsive therapy', 'Refused, in writing and witnessed.'],
  ['Lasting power of attorney', 'Health and welfare', 'Registered.'],
] as const

export function* generatedLegalDecisions(people: readonly SyntheticLife[], { at, day }: SeedCalendar): Generated<LegalDecision> {
  for (const [person, random] of knownPeople(people, 'legal', ofAdults(0.3))) {
    const { nhsNumber, lastDay } = person
    const decided = person.someDay(random, { least: lastDay + 1, most: 1500, fromAge: 18 })
    if (decided === undefined) continue
    const [decisionKind, about, decision] = random.pick(findings)
    yield [
      nhsNumber,
      [
        {
          recordedAt: at(decided, '09:00'),
          lastUpdated: at(decided, '09:00'),
          decisionKind,
          about,
          decision,
          decidedOn: day(decided),
          decidedBy: decisionKind === 'Capacity assessment' ? 'Social worker' : 'The person',
          reviewDate: random.chance(0.4) ? day(-random.whole(10, 300)) : null,
          endedOn: null,
          registeredWith: null,
          deciders:
            decisionKind === 'Lasting power of attorney'
              ? [{ name: 'Grace Camber', relationship: person.age >= 50 ? 'Daughter' : 'Sister', acts: null }]
              : [],
        },
      ],
    ]
  }
}
