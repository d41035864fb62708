import { type About, extensionValue, innerExtensions, ownExtension, type shapes } from '@crisis-record/subgraph-kit/importing'
import type { Handover } from '../records/ambulance-incident.js'

/** Who takes over, by kind: neither a name nor a place, since these may have to be withheld. Anything else is refused. */
const kinds: readonly string[] = [
  ...['Emergency department', 'Place of safety', 'Crisis team', 'Young people’s crisis team', 'Mental health line', 'GP'],
  ...['Police', 'Family or friend', 'Hostel', 'Night shelter', 'Staff where they live'],
]

/** An incident that ended with the police tells of contact with them. */
export const handedToPolice = 'Police'

export function readHandedTo(extensions: readonly shapes.Extension[] | undefined, { faults }: About): string | null {
  const kind = extensionValue(extensions, ownExtension('ambulance-handed-to'), 'valueString')
  if (kind === undefined || kinds.includes(kind)) return kind ?? null
  return faults.add('Encounter.extension.handedTo', `is none of the kinds of those who take over: ${kinds.join(', ')}`)
}

export function readHandover(extensions: readonly shapes.Extension[] | undefined): Handover | null {
  const [found] = (extensions ?? []).filter(({ url }) => url === ownExtension('ambulance-handover'))
  const parts = found === undefined ? [] : innerExtensions(found)
  const said = (name: string) => extensionValue(parts, name, 'valueString') ?? null
  const handover = { name: said('name'), organisation: said('organisation'), telephone: said('telephone') }
  return Object.values(handover).every((part) => part === null) ? null : handover
}
