import { OverrideEntity } from '../store/override.entity.js'
import { overrideRows } from '../store/override-rows.js'
import type { KeptOverride } from '../records/kept-override.js'
import type { OverrideDesk } from './override-desk.js'

/** How often the clock's work is looked for. What an override opens ends by the clock itself; this only notes it. */
const everyMs = 5_000
/** In one pass; what is left waits for the next. */
const mostPerPass = 200
/** So many that could not be noted end a pass: the audit does not answer, and the next pass will ask again. */
const mostFailures = 3

export interface OverrideWatch {
  start(): void
  /** One pass over everything due; resolves to how many were noted. */
  pass(): Promise<number>
  stop(): Promise<void>
}

/**
 * What the clock does to overrides: it notes that one expired, and escalates one whose justification is overdue. Each is one transaction that
 * commits only once the audit has its event. Instances share the work: a row that another holds is passed over. The event says when it was
 * due, not when it was noted, so that noted twice, as after a crash in between, it is the same event and the audit keeps one.
 */
export function createOverrideWatch(desk: OverrideDesk): OverrideWatch {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  const pass = async () => {
    let noted = 0
    for (const task of tasks) noted += await noteAll(desk, task)
    return noted
  }
  const turn = () => {
    running = pass()
      .catch((error: unknown) => desk.log.warn('overrides could not be watched', { error }))
      .finally(() => {
        if (timer !== undefined) timer = setTimeout(turn, everyMs).unref()
      })
  }
  return {
    pass,
    start() {
      timer ??= setTimeout(turn, everyMs).unref()
    },
    async stop() {
      clearTimeout(timer)
      timer = undefined
      await running
    },
  }
}

interface Task {
  /** Rows of `override o` the clock has come round to at `:now`. */
  readonly due: string
  readonly order: string
  readonly column: 'expiryNotedAt' | 'escalatedAt'
  announce(desk: OverrideDesk, override: KeptOverride): Promise<void>
  count?(desk: OverrideDesk): void
}

const tasks: readonly Task[] = [
  {
    due: 'o.expires_at <= :now AND o.ended_at IS NULL AND o.expiry_noted_at IS NULL',
    order: 'o.expires_at',
    column: 'expiryNotedAt',
    announce: ({ events }, override) => events.expired(override),
  },
  {
    // Reviewed, it is closed: there is nothing left to be late for.
    due: `o.justification_due_at <= :now AND o.justified_at IS NULL AND o.escalated_at IS NULL
      AND NOT EXISTS (SELECT FROM override_review r WHERE r.override_id = o.id)`,
    order: 'o.justification_due_at',
    column: 'escalatedAt',
    announce: ({ events }, override) => events.escalated(override),
    count: ({ metrics }) => metrics.escalated(),
  },
]

/** One that cannot be noted keeps none behind it waiting: it is passed over, and tried again in the next pass. */
async function noteAll(desk: OverrideDesk, task: Task): Promise<number> {
  const failed: string[] = []
  let noted = 0
  while (noted < mostPerPass && failed.length < mostFailures) {
    const what = await noteOne(desk, task, failed)
    if (what === 'NOTHING_DUE') break
    if (what === 'FAILED') continue
    noted++
    task.count?.(desk)
  }
  return noted
}

async function noteOne(desk: OverrideDesk, task: Task, failed: string[]): Promise<'NOTED' | 'FAILED' | 'NOTHING_DUE'> {
  const now = desk.clock.now()
  let id: string | undefined
  try {
    return await desk.inTransaction('the clock', async (manager) => {
      const override = await manager
        .getRepository(OverrideEntity)
        .createQueryBuilder('o')
        .where(task.due, { now })
        .andWhere('o.id <> ALL(:failed)', { failed })
        .orderBy(task.order)
        .limit(1)
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getOne()
      if (override === null) return 'NOTHING_DUE'
      id = override.id
      await overrideRows(manager).add(id, { [task.column]: now })
      await task.announce(desk, override)
      return 'NOTED'
    })
  } catch (error) {
    if (id === undefined) throw error
    failed.push(id)
    desk.log.warn('what became of an override could not be noted, and will be tried again', { error })
    return 'FAILED'
  }
}
