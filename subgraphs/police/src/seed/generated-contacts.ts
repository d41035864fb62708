import { type RowValues, type SeedCalendar, type SeedRandom, seedRandom, type SyntheticLife } from '@crisis-record/subgraph-kit/seeding'
import type { PoliceContactRow } from '../store/police-contact-row.js'
import type { ContactSeed } from './demo-contacts.js'
import { contactPhrases } from './phrases.js'
import { toContactRow } from './to-rows.js'

const minuteMs = 60_000
const nowhere = { place: null, lastSeenPlace: null, foundPlace: null } as const

/**
 * What the police wrote of people they know, and of those they were sent to in a crisis or on the days before they detained somebody. One
 * incident in eight is domestic, and labelled so.
 */
export function* generatedContacts(people: readonly SyntheticLife[], { at }: SeedCalendar): Generator<RowValues<PoliceContactRow>> {
  for (const person of people) {
    const { nhsNumber, knownTo, emergencies } = person
    const random = seedRandom(nhsNumber, 'police')
    const count = knownTo.has('police') ? random.pick([1, 1, 1, 2, 2, 4]) : 0
    const usual = Array.from({ length: count }, () => {
      const daysAgo = person.someDay(random, { least: person.lastDay + 2, most: 730, fromAge: 12 })
      const minutes = random.whole(0, 1439)
      return daysAgo === undefined ? [] : [contact(random, new Date(at(daysAgo, '00:00').getTime() + minutes * minuteMs), person)]
    })
    const inCrisis = emergencies.flatMap(({ policeAt }) => (policeAt === undefined ? [] : [welfareCheck(random, policeAt)]))
    const contacts = [...usual.flat(), ...inCrisis].sort((a, b) => b.startedAt.getTime() - a.startedAt.getTime())
    yield* contacts.map((one, index) => toContactRow(nhsNumber, contacts.length - index, one))
  }
}

const minutesAfter = (startedAt: Date, minutes: number) => new Date(startedAt.getTime() + minutes * minuteMs)

function welfareCheck(random: SeedRandom, startedAt: Date): ContactSeed {
  return {
    ...reported(random, startedAt),
    ...random.pick(contactPhrases.inCrisis),
    type: 'Incident',
    vulnerabilities: ['Mental ill health'],
    endedAt: minutesAfter(startedAt, random.whole(20, 150)),
  }
}

function contact(random: SeedRandom, startedAt: Date, { age, illness }: SyntheticLife): ContactSeed {
  const after = (minutes: number) => minutesAfter(startedAt, minutes)
  const report = {
    ...reported(random, startedAt),
    vulnerabilities: illness === undefined ? [] : random.sample(contactPhrases.vulnerabilities, random.whole(0, 2)),
  }
  if (illness !== undefined && random.chance(0.1))
    return { ...report, ...contactPhrases.marker, type: 'Vulnerability marker', reference: null, endedAt: null }
  if (random.chance(age < 18 ? 0.5 : 0.2)) {
    const [atHome, onTheWard] = contactPhrases.missing
    return {
      ...report,
      ...(age >= 18 && illness !== undefined && random.chance(0.4) ? onTheWard : atHome),
      type: 'Missing episode',
      missingRisk: random.pick(contactPhrases.risks),
      endedAt: after(random.whole(60, 2000)),
    }
  }
  const ended = { type: 'Incident', endedAt: after(random.whole(15, 120)) } as const
  return age >= 16 && random.chance(0.14)
    ? { ...report, ...ended, ...random.pick(contactPhrases.domestic), labels: ['DOMESTIC_ABUSE'] }
    : { ...report, ...ended, ...random.pick(contactPhrases.incidents) }
}

function reported(random: SeedRandom, startedAt: Date) {
  return { ...nowhere, startedAt, reference: `NP-${String(random.whole(1000, 4999))}`, missingRisk: null }
}
