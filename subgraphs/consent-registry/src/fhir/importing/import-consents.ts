import type { Person } from '@crisis-record/policy'
import { importLimits } from '@crisis-record/subgraph-kit'
import type { EntityManager } from 'typeorm'
import type { EventToAppend } from '../../audit/event-log.js'
import type { StatementAsk } from '../../statements/statement-ask.js'
import type { StatementDesk } from '../../statements/statement-desk.js'
import { findPerson } from '../../store/find-person.js'
import type { ElementFault } from '../element-fault.js'
import { type ImportLine, refusedLines } from './import-line.js'
import { importPerson } from './import-person.js'
import { readBundle } from './read-bundle.js'
import { type ReadResource, readResources } from './read-resources.js'
import { loadConsentValidator } from './validate-consent.js'

export interface ImportReport {
  /** CHANGED: somebody else changed the person's choices meanwhile, nothing was done. */
  readonly outcome: 'IMPORTED' | 'INVALID' | 'CHANGED'
  readonly lines: readonly ImportLine[]
  /** Of the choices of the one person imported for, as they are now; undefined where nobody's were looked at. */
  readonly version: number | undefined
}

export interface ImportRequest {
  readonly text: string
  /** Who imports, and under which agreement; the person is each resource's own. */
  readonly ask: Omit<StatementAsk, 'person'>
  readonly custodian: { readonly odsCode: string; readonly name: string }
  /** Take resources of one person alone, on the version that was looked at. */
  readonly only?: { readonly nhsNumber: string; readonly expectedVersion: number }
  /** Do everything, and then not: the report says what would be. */
  readonly dryRun?: boolean
  progress?(done: number, of: number): void
}

/**
 * Imports a file of Consents, whole or not at all: one transaction over all persons, which ends once every one's event is on record.
 * Idempotent by identity: what was imported before with the same content changes nothing, with another it is refused.
 * @throws {PublicError} AUDIT_UNAVAILABLE, CHANGE_BUSY
 */
export async function importConsents(desk: StatementDesk, request: ImportRequest): Promise<ImportReport> {
  if (request.only !== undefined && Buffer.byteLength(request.text) > importLimits.bytes)
    return { outcome: 'INVALID', lines: refusedLines('file', [tooLarge]), version: undefined }
  const file = readBundle(request.text)
  if (!file.ok) return { outcome: 'INVALID', lines: refusedLines(file.resource, file.faults), version: undefined }
  const validate = await loadConsentValidator()
  const resources = await readResources(file.resources, {
    agreement: request.ask.agreement,
    now: desk.clock.now().getTime(),
    validate,
    onlyFor: request.only?.nhsNumber,
    ...(request.progress === undefined ? {} : { progress: request.progress }),
  })
  try {
    return await desk.store.transaction(request.only?.nhsNumber ?? 'an import', async (manager) => {
      const events: EventToAppend[] = []
      const report = await importAll(resources, { desk: collecting(desk, manager, events), manager, request })
      if (report.outcome !== 'IMPORTED' || request.dryRun === true) throw new NothingImported(report)
      // Last, and only if all is well: none of them may speak of what did not happen.
      for (const event of events) await desk.events.append(event)
      return report
    })
  } catch (error) {
    if (error instanceof NothingImported) return error.report
    throw error
  }
}

const tooLarge: ElementFault = { element: '', message: 'This is larger than 3 MB, or about 500 choices: import it in parts.' }

/** Takes the transaction back. */
class NothingImported extends Error {
  constructor(readonly report: ImportReport) {
    super('nothing was imported')
  }
}

/** Within a transaction that is not its own, a change is a part of it, and its event waits. */
function collecting(desk: StatementDesk, manager: EntityManager, events: EventToAppend[]): StatementDesk {
  return {
    ...desk,
    store: { manager, transaction: (_about, run) => run(manager) },
    events: { append: async (event) => void events.push(event) },
  }
}

async function importAll(
  resources: readonly ReadResource[],
  { desk, manager, request }: { readonly desk: StatementDesk; readonly manager: EntityManager; readonly request: ImportRequest },
): Promise<ImportReport> {
  const { only, custodian } = request
  const lines: ImportLine[] = resources.flatMap((one) => (one.outcome === 'REFUSED' ? refusedLines(one.name, one.faults) : []))
  const sound = resources.flatMap((one) => (one.outcome === 'REFUSED' ? [] : [one]))
  let [version, before]: (number | undefined)[] = []
  // Persons in the order of their numbers: two imports at once wait for each other, and never in a circle.
  const numbers = [...new Set(sound.map(({ nhsNumber }) => nhsNumber))].sort()
  for (const nhsNumber of numbers) {
    const theirs = sound.filter((one) => one.nhsNumber === nhsNumber)
    const person = await findPerson(manager, nhsNumber)
    if ('refused' in person) {
      lines.push(...theirs.flatMap(({ name }) => refusedLines(name, [unknownPerson[person.refused]])))
      continue
    }
    const ask: StatementAsk = { ...request.ask, person: person.person satisfies Person }
    const imported = await importPerson(theirs, { desk, manager, ask, expectedVersion: only?.expectedVersion, custodian })
    if (imported.outcome === 'CHANGED') return { outcome: 'CHANGED', lines: [], version: imported.version }
    version = imported.version
    before = imported.before
    lines.push(...imported.lines)
  }
  const inOrder = sortAsIn(resources, lines)
  if (!lines.some(({ outcome }) => outcome === 'REFUSED')) return { outcome: 'IMPORTED', lines: inOrder, version }
  const said = new Set(lines.map(({ resource }) => resource))
  const untold = sound
    .filter(({ name }) => !said.has(name))
    .map(({ name }): ImportLine => ({ resource: name, outcome: 'NOT_TAKEN', statementIds: [] }))
  const nothing = [...lines, ...untold].map((line): ImportLine =>
    line.outcome === 'TAKEN' ? { ...line, outcome: 'NOT_TAKEN', statementIds: [] } : line,
  )
  return { outcome: 'INVALID', lines: sortAsIn(resources, nothing), version: before }
}

const unknownPerson: Readonly<Record<'NOBODY' | 'MERGED', ElementFault>> = {
  NOBODY: { element: 'Consent.patient.identifier.value', message: 'is nobody known here' },
  MERGED: { element: 'Consent.patient.identifier.value', message: 'was replaced by another number: send the resource under that' },
}

function sortAsIn(resources: readonly ReadResource[], lines: readonly ImportLine[]): readonly ImportLine[] {
  const place = new Map(resources.map(({ name }, at) => [name, at]))
  return [...lines].sort((a, b) => (place.get(a.resource) ?? 0) - (place.get(b.resource) ?? 0))
}
