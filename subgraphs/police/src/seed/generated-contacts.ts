import { type RowValues, type SeedCalendar, type SeedRandom, seedRandom } from '@crisis-record/subgraph-kit/seeding'
import type { PoliceContactRow } from '../store/police-contact-row.js'
import type { ContactSeed } from './demo-contacts.js'
import { contactPhrases } from './phrases.js'
import { toContactRow } from './to-rows.js'

const minuteMs = 60_000
const nowhere = { place: null, lastSeenPlace: null, foundPlace: null } as const

/** One in eight of a crisis partnership's people is known to the police; one incident in eight is domestic, and labelled so. */
export function* generatedContacts(people: readonly string[], calendar: SeedCalendar): Generator<RowValues<PoliceContactRow>> {
  for (const nhsNumber of people) {
    const random = seedRandom(nhsNumber, 'police')
    if (!random.chance(0.12)) continue
    const count = random.pick([1, 1, 1, 2, 2, 4])
    const contacts = Array.from({ length: count }, () => generateContact(random, calendar)).sort(
      (a, b) => b.startedAt.getTime() - a.startedAt.getTime(),
    )
    yield* contacts.map((contact, index) => toContactRow(nhsNumber, count - index, contact))
  }
}

function generateContact(random: SeedRandom, { at }: SeedCalendar): ContactSeed {
  const startedAt = at(
    random.whole(3, 730),
    `${String(random.whole(0, 23)).padStart(2, '0')}:${String(random.whole(0, 59)).padStart(2, '0')}`,
  )
  const after = (minutes: number) => new Date(startedAt.getTime() + minutes * minuteMs)
  const contact = {
    ...nowhere,
    startedAt,
    reference: `NP-${String(random.whole(1000, 4999))}`,
    vulnerabilities: random.sample(contactPhrases.vulnerabilities, random.whole(0, 2)),
    missingRisk: null,
  }
  if (random.chance(0.1)) return { ...contact, ...contactPhrases.marker, type: 'Vulnerability marker', reference: null, endedAt: null }
  if (random.chance(0.25)) {
    const episode = random.pick(contactPhrases.missing)
    return {
      ...contact,
      ...episode,
      type: 'Missing episode',
      missingRisk: random.pick(contactPhrases.risks),
      endedAt: after(random.whole(60, 2000)),
    }
  }
  const ended = { type: 'Incident', endedAt: after(random.whole(15, 120)) } as const
  return random.chance(0.12)
    ? { ...contact, ...ended, ...random.pick(contactPhrases.domestic), labels: ['DOMESTIC_ABUSE'] }
    : { ...contact, ...ended, ...random.pick(contactPhrases.incidents) }
}
