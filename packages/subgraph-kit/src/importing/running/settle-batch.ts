import type { EntityManager } from 'typeorm'
import { itemLabelCodes } from '../../items/item-label-codes.js'
import type { ImportDefinition } from '../definition/import-definition.js'
import type { ImportedRow } from '../definition/import-target.js'
import { tellTaleVersion } from '../definition/labels-of-text.js'
import type { ElementFault } from '../fhir/element-fault.js'
import type { ImportLine, Outcome } from './import-line.js'
import { type HeldSource, heldSources, keepSources, type RowKey } from './import-sources.js'
import type { ReadEntry, ReadItem } from './read-entry.js'

/** By which lists of codes and words an item was labelled, and by what it refers to: with others it is read anew, though its source says the same. */
function readBy({ referred = '' }: ReadItem): string {
  return `${itemLabelCodes.version} ${tellTaleVersion} ${referred}`.trimEnd()
}

export interface Settling {
  readonly manager: EntityManager
  readonly definition: ImportDefinition
  /** Of this import: what it brought before is not brought twice. */
  readonly run: string
  readonly now: Date
}

type Verdict = { readonly outcome: Outcome; readonly why?: string } | { readonly fault: ElementFault }

/** Compares what was read with what is held, and writes what is new; in the transaction at hand. */
export async function settleBatch(
  batch: readonly ReadEntry[],
  { manager, definition, run, now }: Settling,
): Promise<readonly ImportLine[]> {
  const identities = batch.flatMap((one) => (one.read === 'ITEM' ? [one.identity] : []))
  const held = await heldSources(manager, identities)
  const inBatch = new Map<string, string>()
  const writing: { readonly item: ReadItem; readonly original: string }[] = []
  const stale: RowKey[] = []
  const lines = batch.map((one): ImportLine => {
    const { entry, identity } = one
    const line = { at: entry.at, line: entry.line, pointer: entry.pointer, identity, faults: [] }
    const refused = (faults: readonly ElementFault[]): ImportLine => ({
      ...line,
      outcome: 'refused',
      faults: faults.map((fault) => ({ ...fault, column: columnOf(fault, entry.columns) })),
    })
    if (one.read === 'REFUSED') return refused(one.faults)
    if (one.read === 'PASSED_OVER') return { ...line, outcome: 'passed over' }
    const before = held.get(one.identity)
    const sameBatch = inBatch.get(one.identity)
    const verdict = sameBatch === undefined ? judge(one, before, run) : again(one, sameBatch)
    if ('fault' in verdict) return refused([verdict.fault])
    if (verdict.outcome !== 'unchanged' && verdict.outcome !== 'older') {
      inBatch.set(one.identity, one.digest)
      writing.push({ item: one, original: entry.original })
      stale.push(...(before?.rows ?? []))
    }
    return { ...line, ...verdict }
  })
  await write(writing, stale, { manager, definition, run, now })
  return lines
}

function judge(item: ReadItem, before: HeldSource | undefined, run: string): Verdict {
  const shown = 'rows' in item.reading
  const why = 'notShown' in item.reading ? { why: item.reading.notShown } : {}
  if (before === undefined) return { outcome: shown ? 'taken' : 'not shown', ...why }
  if (before.run === run) return again(item, before.digest)
  const wasShown = before.rows.length > 0
  if (before.nhsNumber !== item.nhsNumber && wasShown)
    return { fault: { element: typeOf(item), message: 'was imported before for another person: withdraw it for that one first' } }
  if (before.nhsNumber === item.nhsNumber && before.digest === item.digest && before.readBy === readBy(item))
    return { outcome: 'unchanged' }
  if (before.digest !== item.digest) {
    const newer = isNewer(item, before)
    if (newer === undefined)
      return {
        fault: {
          element: `${typeOf(item)}.meta.lastUpdated`,
          message: 'does not say which is newer, this or what is held under the same identifier',
        },
      }
    if (!newer) return { outcome: 'older' }
  }
  if (!shown) return { outcome: wasShown ? 'withdrawn' : 'not shown', ...why }
  return { outcome: wasShown ? 'changed' : 'taken' }
}

/** Where neither says when it was touched, what comes later counts. */
function isNewer(item: ReadItem, before: HeldSource): boolean | undefined {
  const [after, then] = [item.lastUpdated?.getTime(), before.lastUpdated?.getTime()]
  if (then === undefined) return true
  if (after === undefined) return undefined
  if (after !== then) return after > then
  const versions = [item.versionId, before.versionId ?? undefined].map((text) =>
    /^[0-9]{1,9}$/.test(text ?? '') ? Number(text) : undefined,
  )
  const [own, others] = versions
  return own === undefined || others === undefined || own === others ? undefined : own > others
}

/** What this very import brought already. */
function again(item: ReadItem, digest: string): Verdict {
  if (digest === item.digest) return { outcome: 'unchanged' }
  return { fault: { element: `${typeOf(item)}.identifier`, message: 'stands in this file twice, or its id does' } }
}

function typeOf({ identity }: ReadItem): string {
  return identity.split(/[|/]/)[0] ?? ''
}

async function write(
  writing: readonly { readonly item: ReadItem; readonly original: string }[],
  stale: readonly RowKey[],
  { manager, definition, run, now }: Settling,
): Promise<void> {
  if (writing.length === 0) return
  const rowsOf = ({ reading }: ReadItem): readonly ImportedRow[] => ('rows' in reading ? reading.rows : [])
  const rows = writing.flatMap(({ item }) => rowsOf(item))
  for (const target of [...definition.targets].reverse()) {
    const keys = stale.filter((row) => row.target === target.name).map(({ key }) => key)
    if (keys.length > 0) await target.remove(manager, keys)
  }
  for (const target of definition.targets) {
    const own = rows.filter((row) => row.target === target.name)
    if (own.length > 0) await target.write(manager, own)
  }
  await keepSources(
    manager,
    writing.map(({ item, original }) => ({
      ...{ identity: item.identity, nhsNumber: item.nhsNumber, digest: item.digest, readBy: readBy(item), run, original, importedAt: now },
      ...{ lastUpdated: item.lastUpdated ?? null, versionId: item.versionId ?? null },
      rows: rowsOf(item).map(({ target, key }) => ({ target, key })),
    })),
  )
}

/** The nearest element that came from a column. */
function columnOf({ element }: ElementFault, columns: ReadonlyMap<string, string> | undefined): string | undefined {
  if (columns === undefined) return undefined
  const exact = columns.get(element)
  if (exact !== undefined) return exact
  for (const [path, column] of columns)
    if (
      element.startsWith(`${path}.`) ||
      element.startsWith(`${path}[`) ||
      path.startsWith(`${element}.`) ||
      path.startsWith(`${element}[`)
    )
      return column
  return undefined
}
