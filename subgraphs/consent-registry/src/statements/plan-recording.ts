import {
  checkDraft,
  emergencyConsequences,
  isRefusedSince,
  keepAsException,
  permitsClosedBy,
  type ReadableStatement,
  type Statement,
  type StatementDraft,
  statementOfDraft,
} from '@crisis-record/policy'
import type { StatementAsk } from './statement-ask.js'
import { changeFault, type ChangeFaultCode, type StatementFault, within } from './statement-fault.js'
import { previewChanges } from './preview-changes.js'

/** As many permits as can be kept from one recording: one fault for each is answered, so that their number is bounded. */
const mostKept = 500

/** Choices to be recorded together, as given together: none of them closes another. */
export interface Recording {
  readonly drafts: readonly { readonly id: string; readonly draft: StatementDraft; readonly path: string }[]
  /** Permits that would be closed, kept as exceptions; with the path of the list they were named in. */
  readonly keep?: { readonly ids: readonly string[]; readonly path: string } | undefined
  readonly newId: () => string
}

export interface KeptException {
  readonly permit: ReadableStatement
  readonly kept: ReadableStatement
  /** The refusal it is an exception from. */
  readonly from: string
}

export interface PlannedRecording {
  readonly statements: readonly { readonly statement: ReadableStatement; readonly draft: StatementDraft }[]
  readonly closes: readonly { readonly permit: ReadableStatement; readonly by: string }[]
  readonly kept: readonly KeptException[]
}

/** Works out what recording choices means, or everything that is wrong with them. Pure. */
export function planRecording(
  recording: Recording,
  options: { readonly ask: StatementAsk; readonly current: readonly Statement[]; readonly now: Date },
): PlannedRecording | { readonly faults: readonly StatementFault[] } {
  const { ask, current, now } = options
  const { agreement, person } = ask
  const circumstances = { agreement, dateOfBirth: person.dateOfBirth, now: now.getTime() }
  const faults = recording.drafts.flatMap(({ draft, path }) => checkDraft(draft, circumstances).map((fault) => within(path, fault)))
  if (faults.length > 0) return { faults }

  const statements = recording.drafts.map(({ id, draft }) => ({ statement: statementOfDraft(id, draft, now.getTime()), draft }))
  const late = statements.flatMap(({ statement }, at) =>
    statement.effect === 'PERMIT' && isRefusedSince(statement, current, agreement)
      ? [changeFault(`${recording.drafts[at]?.path ?? ''}.givenAt`, 'REFUSED_SINCE')]
      : [],
  )
  if (late.length > 0) return { faults: late }
  const refusals = statements.map(({ statement }) => statement).filter(({ effect }) => effect === 'REFUSE')
  const closes = new Map<string, { readonly permit: ReadableStatement; readonly by: string }>()
  for (const refusal of refusals) {
    for (const permit of permitsClosedBy(refusal, current, agreement)) {
      if (!closes.has(permit.id)) closes.set(permit.id, { permit, by: refusal.id })
    }
  }
  const exceptions = keepExceptions(recording, { refusals, closes, current, agreement })
  if ('faults' in exceptions) return exceptions
  return { statements, closes: [...closes.values()], kept: exceptions.kept }
}

/** What it hides in an emergency that somebody may need; where there is any, it is asked about twice. */
export async function emergencyOf(
  planned: PlannedRecording,
  { ask, current, now }: { readonly ask: StatementAsk; readonly current: readonly Statement[]; readonly now: Date },
): Promise<readonly string[]> {
  const recorded = planned.statements.map(({ statement }) => statement)
  if (!recorded.some(({ effect }) => effect === 'REFUSE')) return []
  const after = statementsAfter(current, planned)
  return emergencyConsequences(await previewChanges({ ...ask, before: current, after, recorded, now }))
}

/** What `decide` would read once it is done. */
export function statementsAfter(current: readonly Statement[], { statements, closes, kept }: PlannedRecording): readonly Statement[] {
  const closed = new Set(closes.map(({ permit }) => permit.id))
  return [...current.filter(({ id }) => !closed.has(id)), ...statements.map(({ statement }) => statement), ...kept.map((one) => one.kept)]
}

function keepExceptions(
  { keep, newId }: Recording,
  about: {
    readonly refusals: readonly ReadableStatement[]
    readonly closes: ReadonlyMap<string, { readonly permit: ReadableStatement; readonly by: string }>
    readonly current: readonly Statement[]
    readonly agreement: StatementAsk['agreement']
  },
): { readonly kept: readonly KeptException[] } | { readonly faults: readonly StatementFault[] } {
  const kept: KeptException[] = []
  const faults: StatementFault[] = []
  if (keep === undefined || keep.ids.length === 0) return { kept }
  if (keep.ids.length > mostKept) return { faults: [changeFault(keep.path, 'TOO_MANY')] }
  if (about.refusals.length === 0) return { faults: [changeFault(keep.path, 'KEEP_ONLY_FROM_REFUSAL')] }
  for (const id of new Set(keep.ids)) {
    const closing = about.closes.get(id)
    const refusal = about.refusals.find((one) => one.id === closing?.by)
    if (closing === undefined || refusal === undefined) {
      faults.push(changeFault(keep.path, 'KEEP_NOT_CLOSED'))
      continue
    }
    const { agreement, current } = about
    const outcome = keepAsException({ permit: closing.permit, refusal, statements: current, agreement, id: newId() })
    if ('fault' in outcome) faults.push(changeFault(keep.path, keepFaults[outcome.fault]))
    else kept.push({ permit: closing.permit, kept: outcome.kept, from: refusal.id })
  }
  return faults.length > 0 ? { faults } : { kept }
}

const keepFaults = {
  OTHER_VOICE: 'KEEP_OTHER_VOICE',
  NOT_NARROWER: 'KEEP_NOT_NARROWER',
  REFUSED_ALREADY: 'KEEP_REFUSED_ALREADY',
} as const satisfies Record<string, ChangeFaultCode>
