import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { AmhpAssessment } from '../records/amhp-assessment.js'
import type { LegalDecision } from '../records/legal-decision.js'
import type { SafeguardingConcern } from '../records/safeguarding-concern.js'
import { knownPeople } from './known-people.js'
import { legalStatus } from './legal-status.js'
import type { Made } from './made-items.js'

type Generated<Item> = Generator<readonly [string, readonly Made<Item>[]]>

const hourMs = 3_600_000
const decisions = [
  ['Application made', legalStatus.section2],
  ['Application made', legalStatus.section3],
  ['Informal admission', legalStatus.informal],
  ['Not admitted', null],
  ['Not admitted', null],
] as const

export function* generatedAmhpAssessments(people: readonly string[], { at, day }: SeedCalendar): Generated<AmhpAssessment> {
  for (const [nhsNumber, random] of knownPeople(people, 'amhp', 0.3)) {
    const daysAgo = random.whole(3, 900)
    const requestedAt = at(daysAgo, `${String(random.whole(8, 18)).padStart(2, '0')}:15`)
    const [decision, status] = random.pick(decisions)
    yield [
      nhsNumber,
      [
        {
          recordedAt: requestedAt,
          lastUpdated: new Date(requestedAt.getTime() + 5 * hourMs),
          requestedAt,
          requestedBy: random.pick(['GP', 'Nearest relative', 'Liaison psychiatry', 'Community mental health team']),
          reason: random.pick(['Not eating.', 'Voices that command.', 'Refuses all contact.', 'Neighbours are alarmed.']),
          assessedAt: new Date(requestedAt.getTime() + random.whole(1, 4) * hourMs),
          amhp: random.pick(['Ruth Adeyemi', 'Samir Holt', 'Kirsten Vale']),
          alternativesConsidered: random.chance(0.8) ? 'Home treatment.' : null,
          outcome: {
            decision,
            legalStatus: status,
            decidedOn: day(daysAgo),
            nearestRelative: random.pick(['Consulted', 'Informed', 'Not practicable']),
          },
          place: random.chance(0.6) ? { name: 'At home', town: 'Northmoor' } : { name: 'St Brannoc’s Hospital', town: 'St Brannoc' },
        },
      ],
    ]
  }
}

const abuseTypes = ['Self-neglect', 'Neglect and acts of omission', 'Financial or material abuse', 'Psychological abuse', 'Domestic abuse']

export function* generatedConcerns(people: readonly string[], { at, day }: SeedCalendar): Generated<SafeguardingConcern> {
  for (const [nhsNumber, random] of knownPeople(people, 'safeguarding', 0.25)) {
    const raised = random.whole(2, 900)
    const type = random.pick(abuseTypes)
    const domestic = type === 'Domestic abuse'
    const closed = random.chance(0.6)
    yield [
      nhsNumber,
      [
        {
          recordedAt: at(raised, '14:00'),
          lastUpdated: at(random.whole(1, raised), '14:00'),
          raisedOn: day(raised),
          about: random.chance(0.85) ? 'Adult' : 'Child',
          abuseTypes: [type],
          concern: random.pick(['Seen by a visitor.', 'Said so herself.', 'Reported by a neighbour.', 'Bruises that nobody can explain.']),
          status: closed ? 'Closed' : 'Section 42 enquiry',
          riskOutcome: closed ? random.pick(['Risk removed', 'Risk reduced', 'Risk remains']) : null,
          whatThePersonWants: random.chance(0.6) ? 'For it to stop.' : null,
          plan: random.chance(0.7) ? 'Social worker visits every week.' : null,
          itemLabels: domestic ? ['DOMESTIC_ABUSE'] : [],
          marac:
            domestic && random.chance(0.4)
              ? { reference: `MARAC/${String(random.whole(1000, 1800))}`, heardOn: day(raised - 1), actions: ['Adviser: safety plan'] }
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

export function* generatedLegalDecisions(people: readonly string[], { at, day }: SeedCalendar): Generated<LegalDecision> {
  for (const [nhsNumber, random] of knownPeople(people, 'legal', 0.3)) {
    const decided = random.whole(2, 1500)
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
          deciders: decisionKind === 'Lasting power of attorney' ? [{ name: 'Grace Camber', relationship: 'Daughter', acts: null }] : [],
        },
      ],
    ]
  }
}
