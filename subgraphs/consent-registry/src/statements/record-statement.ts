import { type DecidedRecord, type ReadableStatement, recordOfDraft, type StatementDraft } from '@crisis-record/policy'
import { changeStatements, type PlannedChange } from './change-statements.js'
import type { RecordedStaff, StatementEnd, StatementToRecord } from '../records/kept-statement.js'
import { emergencyOf, type KeptException, planRecording, type PlannedRecording, type Recording } from './plan-recording.js'
import { recordedFacts } from './recorded-facts.js'
import type { StatementAsk } from './statement-ask.js'
import type { StatementDesk } from './statement-desk.js'
import type { StatementOutcome } from './statement-outcome.js'

export interface RecordWish {
  readonly expectedVersion: number
  readonly statement: StatementDraft
  readonly keepPermits?: readonly string[] | null | undefined
  readonly consequenceExplained?: boolean | null | undefined
}

/** Records what a person, or someone for them, decided; a refusal closes for good the earlier permits that lie within it. */
export function recordStatement(desk: StatementDesk, ask: StatementAsk, wish: RecordWish): Promise<StatementOutcome> {
  return changeStatements(desk, ask, {
    expectedVersion: wish.expectedVersion,
    plan: async ({ now, current }) => {
      const recording: Recording = {
        drafts: [{ id: desk.newId(), draft: wish.statement, path: 'statement' }],
        keep: { ids: wish.keepPermits ?? [], path: 'keepPermits' },
        newId: desk.newId,
      }
      const about = { ask, current: current.map(({ statement }) => statement), now }
      const planned = planRecording(recording, about)
      if ('faults' in planned) return { outcome: 'INVALID', faults: planned.faults }
      const consequences = await emergencyOf(planned, about)
      const asked = consequences.length > 0
      if (asked && wish.consequenceExplained !== true) return { outcome: 'CONFIRMATION_REQUIRED', consequences }
      return { outcome: 'RECORDED', event: 'STATEMENT_RECORDED', ...toWrite(planned, { ask, now, explained: asked }), consequences }
    },
  })
}

/** What is written of recorded choices. */
export function toWrite(
  planned: PlannedRecording,
  options: { readonly ask: StatementAsk; readonly now: Date; readonly explained: boolean },
): Pick<PlannedChange, 'statements' | 'ends' | 'facts'> {
  const { ask, now, explained } = options
  const by = staffOf(ask)
  const toRecord = (statement: ReadableStatement, decided: Omit<StatementToRecord['decided'], 'recordedBy'>): StatementToRecord => ({
    id: statement.id,
    nhsNumber: ask.person.nhsNumber,
    decided: { ...decided, recordedBy: by },
    periodStart: dateOf(statement.periodStart),
    periodEnd: dateOf(statement.periodEnd),
    recordedAt: now,
  })
  const close = ({ permit, by: closedBy }: PlannedRecording['closes'][number]): StatementEnd => {
    const exception = planned.kept.find((one) => one.permit.id === permit.id)
    const details = { closedBy, ...(exception === undefined ? {} : { keptAs: exception.kept.id }) }
    return { statementId: permit.id, kind: 'CLOSED', endedAt: now, endedBy: by, details }
  }
  return {
    statements: [
      ...planned.statements.map(({ statement, draft }) =>
        toRecord(statement, { ...recordOfDraft(draft, now.getTime()), ...(explained ? { consequenceExplained: true } : {}) }),
      ),
      ...planned.kept.map((exception) => toRecord(exception.kept, recordOfException(exception, planned))),
    ],
    ends: planned.closes.map(close),
    facts: recordedFacts(planned, { ask, now, explained }),
  }
}

/** An exception is given with its refusal: as that was, by whom that was. */
function recordOfException(
  { permit, kept, from }: KeptException,
  planned: PlannedRecording,
): DecidedRecord & { readonly keptFrom: string } {
  const refusal = planned.statements.find(({ statement }) => statement.id === from)
  if (refusal === undefined) throw new Error('an exception from nothing')
  const { reviewDate, assessor, capacityAssessedOn } = kept
  return {
    ...recordOfDraft(refusal.draft, kept.recordedAt),
    effect: 'PERMIT',
    scope: recordScope(kept),
    givenAt: new Date(kept.givenAt).toISOString(),
    ...(reviewDate === undefined ? {} : { reviewDate }),
    ...(assessor === undefined ? {} : { assessor }),
    ...(capacityAssessedOn === undefined ? {} : { capacityAssessedOn }),
    keptFrom: permit.id,
  }
}

function recordScope({ scope }: ReadableStatement): DecidedRecord['scope'] {
  const { category, source, organisation, role, purpose } = scope
  return { category, source, organisation, role, purpose }
}

export function staffOf({ named }: StatementAsk): RecordedStaff {
  const { reference, name, role, organisation } = named
  return { reference, ...(name === undefined ? {} : { name }), role, organisation }
}

function dateOf(at: number | undefined): Date | null {
  return at === undefined ? null : new Date(at)
}
