import { createHash } from 'node:crypto'
import type { Category, NhsNumber } from '@crisis-record/contract'
import { itemLabelsFor } from '../../items/item-label-codes.js'
import type { Seal } from '../../items/labelled-item.js'
import type { Coding } from '../../schema/coding.js'
import type { Faults } from '../fhir/element-fault.js'
import type { References } from '../fhir/references.js'
import { labelsOfServices } from './labels-of-services.js'
import { labelsOfText } from './labels-of-text.js'

/** Who wrote something down, as far as the resource says. */
export interface RecordedBy {
  readonly name: string
  readonly role: string | null
}

/** What is known of an item before its own elements are read. */
export interface About {
  readonly nhsNumber: NhsNumber
  /** By which it is known again. */
  readonly identity: string
  readonly seal: Seal | null
  /** From the security labels. */
  readonly labels: readonly Category[]
  /** What items of this agency can be labelled with. */
  readonly allowed: readonly Category[]
  /** When a server last touched it, if it says so. */
  readonly lastUpdated: Date | undefined
  readonly now: Date
  readonly faults: Faults
  readonly references: References
}

interface Recorded {
  readonly prefix: string
  /** Of several rows that one resource becomes. */
  readonly ordinal?: number
  readonly recordedAt: Date
  readonly recordedBy: RecordedBy | null
  /** Every code there is of it: some by themselves tell of another category. */
  readonly codings: readonly (Coding | null)[]
  /** Free text that is shown, for the same reason. */
  readonly texts?: readonly (string | null | undefined)[]
  /** Free text that is shown and says what should happen. */
  readonly wishes?: readonly (string | null | undefined)[]
  /** Names of services and roles there: they tell what a person goes there for. */
  readonly services?: readonly (string | null | undefined)[]
}

/** The columns of every item. Its id tells neither whose it is nor when it came, and is the same at every import. */
export function itemColumns(
  about: About,
  { prefix, ordinal = 1, recordedAt, recordedBy, codings, texts = [], wishes = [], services = [] }: Recorded,
) {
  const byCode = itemLabelsFor(codings.filter((coding) => coding !== null))
  const byText = [...labelsOfText([...texts, ...services], about.allowed), ...labelsOfText(wishes, about.allowed, 'WISHES')]
  const byService = labelsOfServices([...services, recordedBy?.role], about.allowed)
  return {
    localId: localIdOf(prefix, about.identity, ordinal),
    nhsNumber: about.nhsNumber as string,
    recordedAt,
    recordedByName: recordedBy?.name ?? null,
    recordedByRole: recordedBy?.role ?? null,
    seal: about.seal,
    itemLabels: [...new Set<string>([...about.labels, ...byCode, ...byText, ...byService])].sort(),
  }
}

/** The same, of an item that can change after it was recorded. It last did at the latest of the moments that are known of it. */
export function changeableColumns(about: About, recorded: Recorded & { readonly changedAt?: readonly (Date | null)[] }) {
  const moments = [recorded.recordedAt, about.lastUpdated, ...(recorded.changedAt ?? [])].map((at) => at?.getTime() ?? 0)
  return { ...itemColumns(about, recorded), lastUpdated: new Date(Math.max(...moments)) }
}

function localIdOf(prefix: string, identity: string, ordinal: number): string {
  const hash = createHash('sha256').update(`${prefix}\nimport\n${identity}`).digest('hex').slice(0, 16)
  return `${prefix}-${hash}-${String(ordinal).padStart(2, '0')}`
}
