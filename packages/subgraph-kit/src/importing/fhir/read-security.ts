import type { Category } from '@crisis-record/contract'
import type { Seal } from '../../items/labelled-item.js'
import { codeSystems } from './code-systems.js'
import type { Faults } from './element-fault.js'
import { coding, list } from './shapes.js'

/** What a security label makes of an item. A label means that less is shown: what cannot be kept here refuses the resource. */
type Meaning = { readonly labels: readonly Category[] } | { readonly seal: Seal } | 'NOTHING'

const meanings: Readonly<Record<string, Readonly<Record<string, Meaning>>>> = {
  [codeSystems.confidentiality]: {
    U: 'NOTHING',
    L: 'NOTHING',
    M: 'NOTHING',
    N: 'NOTHING',
    R: { seal: 'SEALED' },
    V: { seal: 'SEALED_AND_LOCKED' },
  },
  [codeSystems.actCode]: {
    ETH: { labels: ['SUBSTANCE_USE'] },
    ETHUD: { labels: ['SUBSTANCE_USE'] },
    OPIOIDUD: { labels: ['SUBSTANCE_USE'] },
    SUD: { labels: ['SUBSTANCE_USE'] },
    HIV: { labels: ['SEXUAL_HEALTH'] },
    SEX: { labels: ['SEXUAL_HEALTH'] },
    STD: { labels: ['SEXUAL_HEALTH'] },
    // Sexual assault, abuse, or domestic violence: which of them it does not say, so it is taken for all.
    SDV: { labels: ['DOMESTIC_ABUSE', 'SEXUAL_HEALTH'] },
  },
  // Test health data, which all of the demo's is.
  [codeSystems.actReason]: { HTEST: 'NOTHING' },
}

export interface Security {
  readonly seal: Seal | null
  readonly labels: readonly Category[]
}

/** Reads `meta.security`: labels of the item, and its seal. Every label must be one we know how to keep. */
export function readSecurity(
  raw: unknown,
  {
    element,
    allowed,
    carried,
    neverSealed,
    faults,
  }: {
    readonly element: string
    /** What items of this agency can be labelled with. */
    readonly allowed: readonly Category[]
    /** What all of them carry by the fields they stand in. */
    readonly carried: readonly Category[]
    readonly neverSealed: boolean
    readonly faults: Faults
  },
): Security {
  const labels = new Set<Category>()
  let seal: Seal | null = null
  const parsed = list(coding).optional().safeParse(raw)
  if (!parsed.success) faults.add(element, 'is no list of codings')
  for (const [at, { system = '', code = '' }] of (parsed.data ?? []).entries()) {
    const where = `${element}[${at}]`
    const meaning = meaningOf(system, code)
    if (meaning === undefined) faults.add(where, 'is a security label we cannot keep: what it asks for would be lost')
    else if (meaning === 'NOTHING') continue
    else if ('seal' in meaning) {
      if (neverSealed) faults.add(where, 'asks for a seal, and this is never sealed: staff must know it')
      seal = seal === 'SEALED_AND_LOCKED' ? seal : meaning.seal
    } else
      for (const label of meaning.labels) {
        if (allowed.includes(label)) labels.add(label)
        else if (!carried.includes(label)) faults.add(where, 'is a label that items of this agency cannot have')
      }
  }
  return { seal, labels: [...labels].sort() }
}

function meaningOf(system: string, code: string): Meaning | undefined {
  if (system === codeSystems.ownCategory) return { labels: [code as Category] }
  const known = Object.hasOwn(meanings, system) ? meanings[system] : undefined
  return known !== undefined && Object.hasOwn(known, code) ? known[code] : undefined
}
