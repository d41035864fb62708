import type { AuditEntry, AuthorisedEntry, Category, EventEntry } from '@crisis-record/subgraph-kit'
import { type SeedCalendar, seedId, type SeedRandom, seedRandom } from '@crisis-record/subgraph-kit/seeding'

/** An entry, and when the audit took it in. */
export interface PastEntry {
  readonly at: Date
  readonly entry: AuditEntry
}

interface Post {
  readonly role: string
  readonly organisation: string
  /** Members of staff in it. */
  readonly staff: number
  /** Records opened in a month. */
  readonly looks: number
  readonly categories: readonly Category[]
}

/** Few paramedics: what so few did is not shown, which is to be seen as well. */
const posts: readonly Post[] = [
  {
    ...{ role: 'LIAISON_CLINICIAN', organisation: 'ZM001', staff: 9, looks: 170 },
    categories: ['CRISIS_PLAN', 'CARE_TEAM', 'HOSPITAL_CONTACT', 'ALLERGIES', 'MEDICATION', 'ABOUT_ME', 'SUBSTANCE_USE'],
  },
  {
    ...{ role: 'SAFE_HAVEN_WORKER', organisation: 'ZS001', staff: 7, looks: 110 },
    categories: ['CRISIS_PLAN', 'CARE_TEAM', 'ALLERGIES', 'ABOUT_ME', 'COMMUNITY_CONTACT'],
  },
  {
    ...{ role: 'PARAMEDIC', organisation: 'ZB001', staff: 3, looks: 40 },
    categories: ['CRISIS_PLAN', 'ALLERGIES', 'MEDICATION'],
  },
]

/** Which agency would hold it, how often it is refused, and on what ground it is shared otherwise. */
const held: Partial<Record<Category, { readonly source: string; readonly refused: number; readonly explicit?: true }>> = {
  CRISIS_PLAN: { source: 'ZM001', refused: 0.14 },
  CARE_TEAM: { source: 'ZM001', refused: 0 },
  HOSPITAL_CONTACT: { source: 'ZH001', refused: 0.08 },
  ALLERGIES: { source: 'ZG001', refused: 0 },
  MEDICATION: { source: 'ZG001', refused: 0.01 },
  ABOUT_ME: { source: 'ZS001', refused: 0 },
  COMMUNITY_CONTACT: { source: 'ZS001', refused: 0.11 },
  SUBSTANCE_USE: { source: 'ZD001', refused: 0.7, explicit: true },
}

/** Looks at records in the months before, so that whoever learns from withholding has something to see. Invented, like everyone in it. */
export function pastMonths(people: readonly string[], calendar: SeedCalendar, months: number): readonly PastEntry[] {
  const random = seedRandom('access-audit', 'past months')
  const days = months * 30
  const entries = posts.flatMap((post) =>
    Array.from({ length: post.looks * months }, (_, ordinal) => lookOf(post, ordinal, { people, calendar, random, days })).flat(),
  )
  return [...entries].sort((a, b) => a.at.getTime() - b.at.getTime())
}

interface Circumstances {
  readonly people: readonly string[]
  readonly calendar: SeedCalendar
  readonly random: SeedRandom
  readonly days: number
}

function lookOf(post: Post, ordinal: number, { people, calendar, random, days }: Circumstances): PastEntry[] {
  const { role, organisation, categories } = post
  const at = calendar.at(random.whole(1, days), `${pad(random.whole(0, 23))}:${pad(random.whole(0, 59))}`)
  const person = random.pick(people)
  const member = random.whole(1, post.staff)
  const requestId = seedId('PAST', `${role} ${String(ordinal)}`, 0)
  const caller = {
    reference: seedId('STAFF', role, member),
    subject: `${role.toLowerCase()}-${String(member)}`,
    role,
    organisation,
  }
  const who = { caller, purpose: 'TREAT', person, agreementVersion: 'demo-1' }
  const opens = role === 'LIAISON_CLINICIAN' && random.chance(0.22)
  const decisions = categories.flatMap((category) => decisionOf(category, { random, opens }))
  const agencies = [...new Set(decisions.map(({ source }) => source))].sort()
  const authorised: AuthorisedEntry = {
    ...{ kind: 'AUTHORISED', requestId, occurredAt: at.toISOString(), ...who },
    operation: { name: 'CareRecord', hash: 'past' },
    ...{ categoriesAsked: [...categories], decisions, fields: [], agencies },
  }
  const answered = (agency: string) => ({
    agency,
    outcome: random.chance(agency === 'ZG001' ? 0.12 : 0.02) ? ('UNAVAILABLE' as const) : ('ANSWERED' as const),
    elapsedMs: random.whole(8, 60),
  })
  return [
    ...(opens ? overrideOf(ordinal, at, { who, random }) : []),
    { at, entry: authorised },
    {
      at,
      entry: { kind: 'COMPLETED', requestId, occurredAt: at.toISOString(), person, agencies: agencies.map(answered), outcome: 'RELEASED' },
    },
  ]
}

function decisionOf(category: Category, { random, opens }: { random: SeedRandom; opens: boolean }): AuthorisedEntry['decisions'] {
  const terms = held[category]
  if (terms === undefined) return []
  const { source, refused, explicit } = terms
  const common = { category, source, statements: [] }
  if (!random.chance(refused)) return [{ ...common, outcome: 'PERMIT', reason: explicit ? 'EXPLICIT_CONSENT' : 'IMPLIED_CONSENT' }]
  if (opens) return [{ ...common, outcome: 'PERMIT', reason: 'OVERRIDE' }]
  return [{ ...common, outcome: 'DENY', reason: explicit ? 'NOT_SHARED' : 'PATIENT_OBJECTED' }]
}

const reviewer = { reference: 'STAFF-privacy', subject: 'privacy', role: 'PRIVACY_OFFICER', organisation: 'ZX001' }

type Who = Pick<EventEntry, 'caller' | 'purpose' | 'person' | 'agreementVersion'>

function overrideOf(ordinal: number, at: Date, { who, random }: { who: Who; random: SeedRandom }): PastEntry[] {
  const id = seedId('PAST-OV', String(ordinal), 0)
  const event = (name: EventEntry['event'], became: string, facts: EventEntry['facts'], by: Who = who): PastEntry => ({
    at,
    entry: {
      ...{ kind: 'EVENT', requestId: `${id}-${became}`, occurredAt: at.toISOString(), event: name, ...by },
      ...{ subjects: [{ type: 'OVERRIDE', id, became }], facts },
    },
  })
  const outcome = random.chance(0.4) ? 'INAPPROPRIATE' : 'APPROPRIATE'
  return [
    event('OVERRIDE_OPENED', 'OPENED', { reason: 'VITAL_INTERESTS', capacity: 'CANNOT_BE_ASSESSED' }),
    event('OVERRIDE_REVIEWED', 'REVIEWED', { outcome }, { ...who, caller: reviewer, purpose: 'PATSFTY' }),
  ]
}

function pad(n: number): string {
  return String(n).padStart(2, '0')
}
