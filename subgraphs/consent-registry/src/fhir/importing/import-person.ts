import type { Statement } from '@crisis-record/policy'
import { importLimits } from '@crisis-record/subgraph-kit'
import type { EntityManager } from 'typeorm'
import { importedBefore, keepImported } from '../../store/imported-consents.js'
import { statementRows } from '../../store/statement-rows.js'
import { changeStatements, type Plan } from '../../statements/change-statements.js'
import type { StatementEnd, StatementToRecord } from '../../records/kept-statement.js'
import { planRecording, statementsAfter } from '../../statements/plan-recording.js'
import { toWrite } from '../../statements/record-statement.js'
import type { StatementAsk } from '../../statements/statement-ask.js'
import type { StatementDesk } from '../../statements/statement-desk.js'
import { exportKept } from '../exporting/export-kept.js'
import { draftOfDecision, elementOfFault } from './draft-of-decision.js'
import { type ImportLine, refusedLines } from './import-line.js'
import type { ReadResource } from './read-resources.js'
import { digestOf } from './resource-identity.js'

type Sound = Exclude<ReadResource, { outcome: 'REFUSED' }>
type Decided = Extract<ReadResource, { outcome: 'DECISIONS' }>

/** What came of the resources of one person. */
export type ImportedPerson =
  /** Somebody else changed their choices meanwhile: nothing was done. */
  | { readonly outcome: 'CHANGED'; readonly version: number }
  | {
      readonly outcome: 'DONE'
      readonly lines: readonly ImportLine[]
      readonly version: number
      /** The version there is if the transaction is taken back. */
      readonly before: number
    }

/**
 * Imports the resources of one person within the transaction at hand: as recording would, with the same checks, in the order in which the decisions
 * were given, so that a refusal closes the permits given before it; what was given at one moment is recorded together. `desk` decides what becomes of the event.
 */
export async function importPerson(
  resources: readonly Sound[],
  {
    desk,
    manager,
    ask,
    expectedVersion,
    custodian,
  }: {
    readonly desk: StatementDesk
    readonly manager: EntityManager
    readonly ask: StatementAsk
    readonly expectedVersion: number | undefined
    readonly custodian: { readonly odsCode: string; readonly name: string }
  },
): Promise<ImportedPerson> {
  const { nhsNumber } = ask.person
  const rows = statementRows(manager)
  await rows.lock(nhsNumber)
  const { version } = await rows.tally(nhsNumber)
  if (expectedVersion !== undefined && expectedVersion !== version) return { outcome: 'CHANGED', version }
  const done = { outcome: 'DONE', before: version } as const

  const before = await importedBefore(
    manager,
    resources.map(({ identity }) => identity),
  )
  const lines: ImportLine[] = []
  const fresh: Decided[] = []
  for (const resource of resources) {
    const known = before.get(resource.identity)
    const own = resource.statementId === undefined ? undefined : await rows.find(nhsNumber, resource.statementId)
    const same =
      known === undefined
        ? own && digestOf(exportKept(own, { nhsNumber, custodian })) === resource.digest
        : known.digest === resource.digest
    const line = { resource: resource.name, statementIds: known?.statementIds ?? (own === undefined ? [] : [own.id]) }
    if (same === true) lines.push({ ...line, outcome: 'ALREADY_TAKEN' })
    else if (same === false) lines.push(...refusedLines(resource.name, [changedSince]))
    else if (resource.outcome === 'NOT_IN_FORCE') lines.push({ ...line, outcome: 'NOT_IN_FORCE' })
    else fresh.push(resource)
  }
  if (fresh.length === 0) return { ...done, lines, version }
  const tooMany = tooManyChoices(fresh)
  if (tooMany.length > 0) return { ...done, lines: [...lines, ...tooMany], version }
  if (ask.person.deceasedOn !== undefined && ask.person.deceasedOn !== null)
    return { ...done, lines: [...lines, ...fresh.flatMap(({ name }) => refusedLines(name, [deceased]))], version }

  const outcome = await changeStatements(desk, ask, {
    expectedVersion: version,
    plan: ({ now, current }) => plan(fresh, { desk, ask, now, current: current.map(({ statement }) => statement), lines }),
  })
  return { ...done, lines, version: outcome.version }
}

const changedSince = {
  element: 'Consent.identifier',
  message: 'was imported before with another content: withdraw what it became, then import it under an identifier of its own',
}
const deceased = { element: 'Consent.patient', message: 'has died: nothing more is recorded' }

/** The resources behind which there are too many. */
function tooManyChoices(fresh: readonly Decided[]): readonly ImportLine[] {
  let choices = 0
  return fresh.flatMap(({ name, decisions }) => {
    choices += decisions.length
    return choices > importLimits.choices ? refusedLines(name, [beyondLimit]) : []
  })
}

const beyondLimit = {
  element: 'Consent.provision',
  message: `is more than ${importLimits.choices} choices of one person at once: import them in parts`,
}

/** Lines are added as it goes. */
function plan(
  fresh: readonly Decided[],
  {
    desk,
    ask,
    now,
    current,
    lines,
  }: {
    readonly desk: StatementDesk
    readonly ask: StatementAsk
    readonly now: Date
    readonly current: readonly Statement[]
    readonly lines: ImportLine[]
  },
): Plan {
  let statements = current
  const recorded: StatementToRecord[] = []
  const ends: StatementEnd[] = []
  const became = new Map<Decided, readonly string[]>()
  let faulty = false
  for (const together of byMoment(fresh)) {
    const drafts = together.flatMap((resource, place) =>
      resource.decisions.map((decision, at) => ({ id: desk.newId(), draft: draftOfDecision(decision), path: `${place}.${at}` })),
    )
    const planned = planRecording({ drafts, newId: desk.newId }, { ask, current: statements, now })
    if ('faults' in planned) {
      faulty = true
      for (const { field, message } of planned.faults) {
        const [place, at, ...part] = field.split('.')
        const resource = together[Number(place)]
        const rule = resource?.elements[Number(at)] ?? 'Consent.provision'
        if (resource !== undefined) lines.push(...refusedLines(resource.name, [elementOfFault(rule, { field: part.join('.'), message })]))
      }
      continue
    }
    statements = statementsAfter(statements, planned)
    const written = toWrite(planned, { ask, now, explained: false })
    recorded.push(...written.statements)
    ends.push(...written.ends)
    together.forEach((resource, place) =>
      became.set(
        resource,
        drafts.filter(({ path }) => path.startsWith(`${place}.`)).map(({ id }) => id),
      ),
    )
  }
  if (faulty) return { outcome: 'INVALID', faults: [] }
  const taken = [...became].map(([resource, statementIds]) => ({ resource, statementIds }))
  lines.push(...taken.map(({ resource, statementIds }): ImportLine => ({ resource: resource.name, outcome: 'TAKEN', statementIds })))
  const count = (effect: string) => String(recorded.filter(({ decided }) => decided.effect === effect).length)
  return {
    outcome: 'IMPORTED',
    event: 'CONSENT_IMPORTED',
    statements: recorded,
    ends,
    facts: { resources: String(taken.length), permits: count('PERMIT'), refusals: count('REFUSE'), closed: String(ends.length) },
    consequences: [],
    besides: (manager) =>
      keepImported(
        manager,
        taken.map(({ resource: { identity, nhsNumber, digest, text }, statementIds }) => ({
          identity,
          nhsNumber,
          digest,
          text,
          importedAt: now,
          statementIds,
        })),
      ),
  }
}

function byMoment(resources: readonly Decided[]): readonly (readonly Decided[])[] {
  const moments = new Map<number, Decided[]>()
  for (const resource of resources) {
    const at = resource.decisions[0]?.givenAt ?? 0
    moments.set(at, [...(moments.get(at) ?? []), resource])
  }
  return [...moments].sort(([a], [b]) => a - b).map(([, together]) => together)
}
