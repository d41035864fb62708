import type { Emergency, SeedCalendar, SyntheticLife } from '@crisis-record/subgraph-kit/seeding'
import { legalStatus } from './codes.js'
import { recorded } from './demo/recorded.js'
import type { LegalStatusSeed } from './further-seeds.js'

const minuteMs = 60_000
const suite = { kind: 'HEALTH_BASED_PLACE_OF_SAFETY', place: 'Northmoor Mental Health Trust, section 136 suite' } as const
const department = { kind: 'EMERGENCY_DEPARTMENT', place: 'Emergency Department, place of safety room' } as const
const ward = { kind: 'HOSPITAL_WARD', place: 'Northmoor Mental Health Trust, Fern Ward' } as const

/** A period for each time that the police detained somebody and for each section that followed an assessment, newest first. */
export function generatedLegalStatus(person: SyntheticLife, calendar: SeedCalendar): LegalStatusSeed[] {
  return person.emergencies
    .flatMap((emergency) => [placeOfSafety(person, emergency), section(emergency, calendar)])
    .filter((period) => period !== undefined)
    .reverse()
}

/** Over within its time. */
function placeOfSafety({ ageOn }: SyntheticLife, { daysAgo, detention, assessment }: Emergency): LegalStatusSeed | undefined {
  if (detention === undefined) return undefined
  const { detainedAt, arrivedAt, endedAt, place } = detention
  const outcome = assessment?.outcome ?? 'HOME'
  return {
    ...recorded(arrivedAt, 'Lowri Castellane', 'Place of safety coordinator'),
    lastUpdated: endedAt,
    legalStatus: legalStatus.s136,
    ...{ startedAt: detainedAt, endedAt, endedHow: endings[outcome] },
    ...{ expiresOn: null, responsibleClinician: null, rightsExplainedAt: arrivedAt },
    stays: [{ ...(place === 'SUITE' ? suite : department), arrivedAt, leftAt: endedAt }],
    placeOfSafety: { detainedAt, manner: 'REMOVED', extensions: [], under18: ageOn(daysAgo) < 18 },
  }
}

const endings = {
  HOME: 'DISCHARGED',
  ADMITTED_INFORMALLY: 'ADMITTED_INFORMALLY',
  SECTION_2: 'DETAINED_UNDER_ANOTHER_SECTION',
  SECTION_3: 'DETAINED_UNDER_ANOTHER_SECTION',
} as const

/** Section 2 lasts 28 days at most, section 3 six months before it is renewed. */
const sections = { SECTION_2: [legalStatus.s2, 28], SECTION_3: [legalStatus.s3, 182] } as const

function section({ daysAgo, detention, assessment }: Emergency, { at, day }: SeedCalendar): LegalStatusSeed | undefined {
  if (assessment?.outcome !== 'SECTION_2' && assessment?.outcome !== 'SECTION_3') return undefined
  const [status, lasts] = sections[assessment.outcome]
  const startedAt = detention?.endedAt ?? assessment.assessedAt
  const over = assessment.sectionOverDaysAgo
  const endedAt = over === undefined ? null : at(over, '11:00')
  return {
    ...recorded(startedAt, 'Winifred Oduya', 'Mental Health Act administrator'),
    ...{ lastUpdated: endedAt ?? startedAt, legalStatus: status, startedAt, endedAt, endedHow: endedAt === null ? null : 'DISCHARGED' },
    expiresOn: day(daysAgo - lasts + 1),
    responsibleClinician: 'Dr Sunniva Adeyemi, consultant psychiatrist',
    rightsExplainedAt: startedAt,
    stays: [{ ...ward, arrivedAt: new Date(startedAt.getTime() + 90 * minuteMs), leftAt: endedAt }],
    placeOfSafety: null,
  }
}
