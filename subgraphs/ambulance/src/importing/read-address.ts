import { shapes } from '@crisis-record/subgraph-kit/importing'
import type { IncidentAddress } from '../records/ambulance-incident.js'

const address = shapes.part({
  line: shapes.list(shapes.string).optional(),
  city: shapes.string.optional(),
  postalCode: shapes.string.optional(),
})

/** An Address in an extension: its lines, town last. Null where there is none, or one without a line. */
export function readAddress(extensions: readonly shapes.Extension[] | undefined, url: string): IncidentAddress | null {
  const [found] = (extensions ?? []).filter((extension) => extension.url === url)
  const parsed = address.safeParse(found?.['valueAddress'])
  if (!parsed.success) return null
  const { line = [], city, postalCode = null } = parsed.data
  const lines = [...line, ...(city === undefined ? [] : [city])]
  return lines.length === 0 ? null : { lines, postcode: postalCode }
}
