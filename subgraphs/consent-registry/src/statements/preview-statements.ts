import {
  emergencyConsequences,
  permitsClosedBy,
  permitsOverlapping,
  permitsToCloseWithEndOf,
  type ReadableStatement,
  type SharingChange,
  type Statement,
  type StatementDraft,
  statementInWords,
} from '@crisis-record/policy'
import { planRecording, statementsAfter } from './plan-recording.js'
import { previewChanges } from './preview-changes.js'
import type { StatementAsk } from './statement-ask.js'
import { changeFault, type StatementFault } from './statement-fault.js'

export interface PreviewWish {
  readonly recording?: readonly StatementDraft[] | null | undefined
  readonly withdrawing?: readonly string[] | null | undefined
}

export interface PreviewOfStatements {
  readonly faults: readonly StatementFault[]
  readonly changes: readonly SharingChange[]
  readonly closes: readonly {
    readonly statementId: string
    readonly inWords: string
    readonly mayBeKept: boolean
    readonly quiet: boolean
  }[]
  readonly needsConfirmation: boolean
  readonly consequences: readonly string[]
  readonly sentences: readonly string[]
}

/** Organisations: in all choices together, as every one that is named differently is asked about for itself. */
const most = { recording: 20, withdrawing: 100, organisations: 50 } as const

/** Says what recording and withdrawing would change, before anything is done, by the same `decide`. Nothing is written, and nothing is locked. */
export async function previewStatements(
  wish: PreviewWish,
  { ask, current, now }: { readonly ask: StatementAsk; readonly current: readonly Statement[]; readonly now: Date },
): Promise<PreviewOfStatements> {
  const [drafts, withdrawing] = [wish.recording ?? [], wish.withdrawing ?? []]
  const organisations = new Set(drafts.flatMap(({ scope }) => scope.organisations ?? []))
  const known = new Set(current.map(({ id }) => id))
  const faults = [
    ...(drafts.length > most.recording || (drafts.length > 1 && organisations.size > most.organisations)
      ? [changeFault('recording', 'TOO_MANY')]
      : []),
    ...(withdrawing.length > most.withdrawing ? [changeFault('withdrawing', 'TOO_MANY')] : []),
    ...withdrawing
      .slice(0, most.withdrawing)
      .flatMap((id, at) => (known.has(id) ? [] : [changeFault(`withdrawing.${at}`, 'STATEMENT_NOT_FOUND')])),
  ]
  if (faults.length > 0) return withFaults(faults)
  const staying = withoutEnded(current, new Set(withdrawing), ask)
  const numbered = drafts.map((draft, at) => ({ id: `draft ${at}`, draft, path: `recording.${at}` }))
  const planned = planRecording({ drafts: numbered, newId: () => 'kept' }, { ask, current: staying, now })
  if ('faults' in planned) return withFaults(planned.faults)

  const recorded = planned.statements.map(({ statement }) => statement)
  const shift = await previewChanges({ ...ask, before: current, after: statementsAfter(staying, planned), recorded, now })
  const emergency = emergencyConsequences(shift)
  const refuses = recorded.some(({ effect }) => effect === 'REFUSE')
  return {
    faults: [],
    changes: shift.changes,
    closes: planned.closes.map(({ permit, by }) => ({
      statementId: permit.id,
      inWords: statementInWords(permit, ask.nameOf),
      mayBeKept: !('faults' in keeping(numbered, permit, { ask, staying, now, by })),
      quiet: isQuiet(permit, ask),
    })),
    needsConfirmation: refuses && emergency.length > 0,
    consequences: [...emergency, ...notes(recorded, { ask, staying })],
    sentences: shift.changes.length === 0 ? [nothingChanges] : shift.changes.filter(({ quiet }) => !quiet).map(({ sentence }) => sentence),
  }
}

/** What is withdrawn, and the permits that close with it. */
function withoutEnded(current: readonly Statement[], withdrawn: ReadonlySet<string>, { agreement }: StatementAsk): readonly Statement[] {
  if (withdrawn.size === 0) return current
  const ended = current.filter(({ id }) => withdrawn.has(id))
  const closed = new Set(ended.flatMap((one) => permitsToCloseWithEndOf(one, current, agreement).map(({ id }) => id)))
  return current.filter(({ id }) => !withdrawn.has(id) && !closed.has(id))
}

const nothingChanges = 'Nothing would change in what is shared now.'

function keeping(
  drafts: Parameters<typeof planRecording>[0]['drafts'],
  permit: ReadableStatement,
  { ask, staying, now, by }: { ask: StatementAsk; staying: readonly Statement[]; now: Date; by: string },
) {
  const refusing = drafts.filter(({ id }) => id === by)
  return planRecording({ drafts: refusing, keep: { ids: [permit.id], path: 'keep' }, newId: () => 'kept' }, { ask, current: staying, now })
}

/** What is not seen from the changes: they say what is so at once, and this what may be so later. */
function notes(
  recorded: readonly ReadableStatement[],
  { ask, staying }: { ask: StatementAsk; staying: readonly Statement[] },
): readonly string[] {
  const overlapping = recorded
    .filter(({ effect }) => effect === 'REFUSE')
    .flatMap((refusal) => permitsOverlapping(refusal, staying, ask.agreement))
    .filter((permit) => !recorded.some((one) => one.effect === 'REFUSE' && permitsClosedBy(one, staying, ask.agreement).includes(permit)))
  const openToAll = recorded.some(({ effect, scope }) => effect === 'PERMIT' && scope.category === 'ANY')
  return [
    ...(openToAll ? [anyIsNotEverything] : []),
    ...[...new Set(overlapping.map(({ givenAt }) => england.format(givenAt)))].map(
      (day) =>
        `A permission of ${day} is about some of this and about something else as well. It stays, and what is refused here stays refused; but if this refusal ends, that permission counts for it again. Withdraw it too if that is not wanted.`,
    ),
  ]
}

const england = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'short', year: 'numeric' })

const anyIsNotEverything = 'This does not cover what is shared only if you agree to it by name. Name it as well, if it is meant.'

function isQuiet({ scope }: ReadableStatement, { agreement }: StatementAsk): boolean {
  if (scope.category === 'ANY') return false
  const named = new Set(scope.category)
  return [...agreement.categories].some(([category, { quiet }]) => quiet && named.has(category))
}

function withFaults(faults: readonly StatementFault[]): PreviewOfStatements {
  return { faults, changes: [], closes: [], needsConfirmation: false, consequences: [], sentences: [] }
}
