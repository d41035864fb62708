import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type AuditApart, startAuditApart } from '../arrange/audit-apart.js'
import { ask } from '../arrange/ask.js'
import { untilWhole } from '../arrange/until-whole.js'

let apart: AuditApart
let token: string
const record = (name: string) =>
  ask({
    url: apart.stack.url,
    token,
    purpose: 'TREAT',
    query: `query ${name}($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) { demographics { familyName } crisisPlans { id } } }`,
    variables: { nhsNumber: '9990000018' },
  })

beforeAll(async () => {
  apart = await startAuditApart(3_000)
  token = await apart.stack.token('liaison')
  await untilWhole(() => record('Warm'))
}, 240_000)
afterAll(() => apart.stop())

interface Outcome {
  readonly name: string
  readonly codes: readonly string[]
  readonly released: boolean
  /** Milliseconds since the load began. */
  readonly at: number
}

/** Callers who ask again as soon as they are answered, each operation under a name of its own. */
function startLoad(callers: number) {
  const outcomes: Outcome[] = []
  const began = performance.now()
  let stopping = false
  let asked = 0
  const caller = async () => {
    while (!stopping) {
      const name = `Load${String(asked++)}`
      const { codes, patient, text } = await record(name)
      if (codes.length > 0) expect(text).not.toContain('familyName')
      outcomes.push({ name, codes, released: patient['crisisPlans'] !== undefined, at: performance.now() - began })
    }
  }
  const all = Promise.all(Array.from({ length: callers }, caller))
  return {
    outcomes,
    /** Waits until an answer that was asked for from now on was released. */
    async released() {
      const from = performance.now() - began
      for (let waited = 0; waited < 60_000; waited += 100) {
        if (outcomes.some(({ released, at }) => released && at > from)) return
        await sleep(100)
      }
      throw new Error('nothing was released any more')
    },
    async stop() {
      stopping = true
      await all
    },
  }
}

describe('P15 when the audit crashes', () => {
  it('runs over a database that keeps what it acknowledged', async () => {
    const [row] = await apart.query<{ fsync: string; commit: string; pages: string }>(
      `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit, current_setting('full_page_writes') AS pages`,
    )
    expect(row).toEqual({ fsync: 'on', commit: 'on', pages: 'on' })
  })

  it('every answer given has its entry, whatever is killed under load; the others are refused; the chain verifies', async () => {
    const load = startLoad(24)
    await load.released()
    await sleep(1500)
    apart.audit.signal('SIGKILL')
    await sleep(1500)
    await apart.audit.start()
    await load.released()
    await sleep(1500)
    await apart.crashPostgres(1000)
    await load.released()
    await sleep(1500)
    // Both at once, as when the host loses its power.
    apart.audit.signal('SIGKILL')
    await apart.crashPostgres(500)
    await apart.audit.start()
    await load.released()
    await load.stop()

    const released = load.outcomes.filter((outcome) => outcome.released)
    const refused = load.outcomes.filter((outcome) => !outcome.released)
    const rows = await apart.query<{ name: string }>(`SELECT body->'operation'->>'name' AS name FROM entry WHERE kind = 'AUTHORISED'`)
    const recorded = new Set(rows.map(({ name }) => name))
    process.stdout.write(`${String(released.length)} answers released, ${String(refused.length)} refused, 3 crashes\n`)
    expect(released.filter(({ name }) => !recorded.has(name))).toEqual([])
    expect(released.length).toBeGreaterThan(20)
    expect(refused.length).toBeGreaterThan(3)
    expect(new Set(refused.flatMap(({ codes }) => codes))).toEqual(new Set(['AUDIT_UNAVAILABLE']))
    const { code, out } = await apart.verify()
    process.stdout.write(out)
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('kept elsewhere say the same') })
  }, 300_000)
})
