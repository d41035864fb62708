import { watchFile } from '@crisis-record/contract/following'
import { type Agreement, type AgreementEffect, agreementEffects, parseAgreement } from '@crisis-record/policy'
import type { Log } from '../observe/log.js'
import { logEffects } from './log-effects.js'

/** A sharing agreement with the text it was read from. */
export interface AgreementText {
  readonly agreement: Agreement
  readonly text: string
}

/** An agreement about to apply. */
export interface OfferedAgreement extends AgreementText {
  /** The one in force until now; undefined for the first of a process. */
  readonly previous: Agreement | undefined
  readonly effects: readonly AgreementEffect[]
}

/** Resolves when an agreement may apply; throws to keep the one in force, and is then asked again. */
export type AdmitAgreement = (offered: OfferedAgreement) => Promise<void>

/** Thrown by an AdmitAgreement for what asking again cannot change. */
export class AgreementRefused extends Error {
  override readonly name = 'AgreementRefused'
}

export interface AgreementInForce {
  current(): Agreement | undefined
  stop(): void
}

/** No file, no change: an agreement given by a test. */
export function fixedAgreement(agreement: Agreement | undefined): AgreementInForce {
  return { current: () => agreement, stop: () => undefined }
}

const lookEveryMs = 500

/**
 * Keeps the agreement of a file in force, and follows its changes without a restart. A new text is read and checked whole; one with a fault, or one that says
 * something else under the version in force, changes nothing and is logged by line and key. What is admitted applies from the next request on.
 */
export function followAgreement(options: {
  readonly path: string
  /** What the file says now. */
  readonly file: AgreementText
  /** What is in force until that is admitted; default: what the file says. */
  readonly start?: AgreementText | undefined
  readonly admit?: AdmitAgreement | undefined
  readonly log: Log
  readonly everyMs?: number
}): AgreementInForce {
  const { path, file, admit, log, everyMs = lookEveryMs } = options
  let inForce: AgreementText = options.start ?? file
  let waiting: NodeJS.Timeout | undefined
  let newest = 0
  let stopped = false

  const offer = async (offered: AgreementText, previous: Agreement | undefined, turn: number): Promise<void> => {
    const effects = previous === undefined ? [] : agreementEffects(previous, offered.agreement)
    try {
      await admit?.({ ...offered, previous, effects })
    } catch (error) {
      // A later text, or the end of the process, has overtaken this one.
      if (stopped || turn !== newest) return
      const { version } = offered.agreement
      const refused = error instanceof AgreementRefused
      if (previous === undefined && !refused) {
        // It is in force already, and the audit may be starting beside us.
        if (waiting === undefined) log.info('the sharing agreement in force is not on record yet, and is offered until it is', { version })
      } else log.error('the new sharing agreement cannot be put on record, the one in force stays', { version, error })
      if (!refused) waiting = again(() => offer(offered, previous, turn))
      return
    }
    if (stopped || turn !== newest) return
    inForce = offered
    if (previous !== undefined) logEffects(log, { version: offered.agreement.version, effects })
  }

  const changed = async (text: string): Promise<void> => {
    clearTimeout(waiting)
    const turn = ++newest
    const read = parseAgreement(text)
    if (!read.ok) {
      for (const { line, key, message } of read.faults.slice(0, 20))
        log.error('the new sharing agreement has a fault, the one in force stays', { line, key, fault: message })
      return
    }
    const { agreement: previous } = inForce
    if (read.agreement.version === previous.version) {
      if (agreementEffects(previous, read.agreement).length > 0)
        log.error('the sharing agreement was changed under the same version, the one in force stays: give it a new version', {
          version: previous.version,
        })
      return
    }
    await offer({ agreement: read.agreement, text }, previous, turn)
  }

  // What the file says at the start is offered as well, though it may be in force already: whoever keeps a record of agreements needs the first.
  if (admit !== undefined) void offer(file, inForce === file ? undefined : inForce.agreement, newest)
  const watching = watchFile({
    path,
    text: file.text,
    everyMs,
    changed,
    unreadable: (error) => log.error('the sharing agreement cannot be read, the one in force stays', { error }),
  })
  return {
    current: () => inForce.agreement,
    stop() {
      stopped = true
      clearTimeout(waiting)
      watching.stop()
    },
  }
}

const askAgainMs = 1_000

function again(attempt: () => Promise<void>): NodeJS.Timeout {
  const timer = setTimeout(() => void attempt(), askAgainMs)
  timer.unref()
  return timer
}
