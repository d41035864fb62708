import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import type { AgencyConnection } from '../agencies/agency-connection.js'
import type { AgencyMetrics } from '../agencies/agency-metrics.js'
import type { Clock } from '../clock.js'
import type { Log } from '../log.js'
import type { Anchor, AnchorFile } from './anchor-file.js'
import type { AuditHeads } from '../agencies/audit-heads.js'

export interface AnchorKeeperOptions {
  /** `POST /head` of the audit. */
  readonly connection: Pick<AgencyConnection, 'send'>
  readonly heads: AuditHeads
  readonly file: AnchorFile
  readonly metrics: AgencyMetrics
  readonly log: Log
  readonly clock: Clock
  /** Milliseconds between two anchors. */
  readonly every?: number
  /** Milliseconds before the audit is asked again, at start, where it did not answer. */
  readonly retry?: number
}

const headAnswer = z.object({ head: z.string().max(2_048) })

/** Keeps a signed head outside the audit at start, every hour and at stop, and raises the alarm where the chain went back. */
export class AnchorKeeper {
  readonly #options: Required<AnchorKeeperOptions>
  readonly #stopping = new AbortController()
  readonly #timer: NodeJS.Timeout
  readonly #started: Promise<void>

  constructor(options: AnchorKeeperOptions) {
    this.#options = { every: 3_600_000, retry: 1_000, ...options }
    this.#timer = setInterval(() => void this.#keep('HOURLY'), this.#options.every).unref()
    this.#started = this.#start()
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer)
    this.#stopping.abort()
    await this.#started
    await this.#keep('STOP')
  }

  async #start(): Promise<void> {
    while (!this.#stopping.signal.aborted && !(await this.#keep('START'))) {
      await wait(this.#options.retry, undefined, { signal: this.#stopping.signal, ref: false }).catch(() => undefined)
    }
  }

  async #keep(why: Anchor['why']): Promise<boolean> {
    const { heads, file, metrics, log, clock } = this.#options
    const asked = await this.#ask()
    if (asked !== undefined) this.#compare(asked)
    // At stop the head of the last receipt will do.
    const head = asked ?? (why === 'STOP' ? heads.latest : undefined)
    if (head === undefined) {
      metrics.anchored('UNAVAILABLE')
      log.warn('the audit did not say where its chain stands, so no anchor was kept', { reason: why })
      return false
    }
    try {
      await file.append({ keptAt: clock.now().toISOString(), why, head })
      metrics.anchored('KEPT')
    } catch (error) {
      metrics.anchored('NOT_WRITTEN')
      log.error('an anchor of the audit could not be written', { reason: why, error })
    }
    return true
  }

  /** A chain only grows. Kept in the file all the same: both heads bear the audit's signature. */
  #compare(head: string): void {
    const standing = this.#options.heads.take(head)
    if (standing !== 'OLDER' && standing !== 'CONTRADICTING') return
    this.#options.metrics.anchored('CONTRADICTED')
    this.#options.log.error('the audit chain is not what it was: run audit:verify', { reason: standing })
  }

  async #ask(): Promise<string | undefined> {
    const result = await this.#options.connection.send({ body: '{}', caller: undefined }).catch(() => undefined)
    if (result?.kind !== 'RESPONDED' || result.status !== 200) return undefined
    try {
      return headAnswer.parse(JSON.parse(result.body.toString('utf8'))).head
    } catch {
      return undefined
    }
  }
}
