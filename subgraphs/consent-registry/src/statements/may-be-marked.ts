import { legalEntity, prepare } from '@crisis-record/policy'
import { z } from 'zod'
import type { KeptStatement } from '../records/kept-statement.js'
import type { StatementAsk } from './statement-ask.js'

const recorded = z.object({ recordedBy: z.object({ organisation: z.string() }) })

/**
 * Whether whoever asks may say that a choice was recorded by mistake. A permit: anybody who may record, since it only ever withholds. A refusal, and
 * what cannot be read and so refuses: only the organisation that recorded it, which can know. To everybody else it is a decision of the
 * person's, which is withdrawn in an authority not lower than its own, or stands.
 */
export function mayBeMarkedInError({ statement, decided }: KeptStatement, { agreement, named }: StatementAsk): boolean {
  if (prepare(statement, agreement).readable?.effect === 'PERMIT') return true
  const by = recorded.safeParse(decided).data?.recordedBy.organisation
  return by !== undefined && legalEntity(agreement, by) === legalEntity(agreement, named.organisation)
}
