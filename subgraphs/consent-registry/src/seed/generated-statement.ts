import { type SeedCalendar, seedRandom, type SyntheticPerson } from '@crisis-record/subgraph-kit/seeding'
import { everything } from '@crisis-record/policy'
import type { Category } from '@crisis-record/subgraph-kit'
import type { DemoStatement } from './demo-statements.js'

const explicit: readonly Category[] = ['POLICE_CONTACT', 'SUBSTANCE_USE', 'DOMESTIC_ABUSE', 'SEXUAL_HEALTH']
const implied: readonly Category[] = ['CRISIS_PLAN', 'MEDICATION', 'HOSPITAL_CONTACT', 'COMMUNITY_CONTACT', 'ABOUT_ME']

/**
 * Most people were never asked. Of those with an illness or a problem with a substance one in four agreed to share something that needs
 * it; of everybody one in twenty refused something. From sixteen, by themselves alone.
 */
export function generatedStatement(person: SyntheticPerson, calendar: SeedCalendar): DemoStatement | undefined {
  const { nhsNumber, illness, substance } = person
  const random = seedRandom(nhsNumber, 'statement')
  const permitted = illness === undefined && substance === undefined ? 0.02 : 0.25
  const drawn = random.next()
  const givenDaysAgo = drawn < permitted + 0.05 ? person.someDay(random, { least: 1, most: 700, fromAge: 16 }) : undefined
  if (givenDaysAgo === undefined) return undefined
  const effect = drawn < permitted ? 'PERMIT' : 'REFUSE'
  const category = effect === 'PERMIT' ? random.sample(explicit, random.whole(1, 4)) : [random.pick([...explicit, ...implied])]
  return {
    nhsNumber,
    effect,
    scope: { ...everything, category },
    authority: 'PERSON',
    givenAt: calendar.at(givenDaysAgo, '12:00'),
    recordedBy: { name: 'Nadia Holloway', role: 'GP', organisation: 'ZG001' },
    recordedHow: 'in person',
  }
}
