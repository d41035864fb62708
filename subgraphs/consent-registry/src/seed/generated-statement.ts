import { type SeedCalendar, seedRandom } from '@crisis-record/subgraph-kit/seeding'
import { everything } from '@crisis-record/policy'
import type { Category } from '@crisis-record/subgraph-kit'
import type { DemoStatement } from './demo-statements.js'

const explicit: readonly Category[] = ['POLICE_CONTACT', 'SUBSTANCE_USE', 'DOMESTIC_ABUSE', 'SEXUAL_HEALTH']
const implied: readonly Category[] = ['CRISIS_PLAN', 'MEDICATION', 'HOSPITAL_CONTACT', 'COMMUNITY_CONTACT', 'ABOUT_ME']

/** Of the generated people one in four agreed to share something that needs it, one in twenty refused something; most were never asked. */
export function generatedStatement(nhsNumber: string, calendar: SeedCalendar): DemoStatement | undefined {
  const random = seedRandom(nhsNumber, 'statement')
  const drawn = random.next()
  if (drawn >= 0.3) return undefined
  const effect = drawn < 0.25 ? 'PERMIT' : 'REFUSE'
  const category = effect === 'PERMIT' ? random.sample(explicit, random.whole(1, 4)) : [random.pick([...explicit, ...implied])]
  return {
    nhsNumber,
    effect,
    scope: { ...everything, category },
    authority: 'PERSON',
    givenAt: calendar.at(random.whole(1, 700), '12:00'),
    recordedBy: { name: 'Nadia Holloway', role: 'GP', organisation: 'ZG001' },
    recordedHow: 'in person',
  }
}
