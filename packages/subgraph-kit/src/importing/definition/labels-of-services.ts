import type { Category } from '@crisis-record/contract'

/** Words in the name of a service, or in somebody’s role there, that by themselves tell what a person goes there for. */
const words: Readonly<Partial<Record<Category, readonly string[]>>> = {
  SUBSTANCE_USE: [
    ...[
      'addiction',
      'addictions',
      'alcohol',
      'alcoholics',
      'drug',
      'drugs',
      'narcotics',
      'needle exchange',
      'recovery keyworker',
      'recovery service',
      'recovery worker',
    ],
    ...['substance', 'substances'],
  ],
  SEXUAL_HEALTH: ['fertility', 'gender identity', 'genitourinary', 'gum clinic', 'hiv', 'sexual'],
  DOMESTIC_ABUSE: ['domestic', 'idva', 'marac', 'refuge'],
  POLICE_CONTACT: ['custody', 'police'],
}

/** The labels of an item that names these services or roles, of those that items here can have. One too many withholds a little more, one too few would tell. */
export function labelsOfServices(names: readonly (string | null | undefined)[], among: readonly Category[]): Category[] {
  const text = names.map((name) => ` ${(name ?? '').toLowerCase().replaceAll(/[^a-z]+/g, ' ')} `).join('|')
  return among.filter((category) => words[category]?.some((word) => text.includes(` ${word} `)) === true)
}
