import type { AccessTokenClaims, Clock, Log } from '@crisis-record/subgraph-kit'
import type { DataSource } from 'typeorm'
import type { AlertDigests } from './alert-digests.js'
import { knownOfCaller } from './known-of-caller.js'

/** Who works where, as tokens say it: so that a look at a colleague's record can be noticed. */
export interface StaffRegister {
  /** Behind the request, once for each member of staff in the life of this process. Never fails: what cannot be kept is tried again next time. */
  note(reference: string, claims: AccessTokenClaims): void
  /** All that was noted is kept, or was given up. */
  settled(): Promise<void>
}

/** Beyond this the process forgets whom it has seen, and notes them once more. */
const mostRemembered = 20_000

const upsert = `
  INSERT INTO staff_member (reference, organisation, number_digest, seen_at)
  SELECT $1, organisation, $3, $4 FROM unnest($2::text[]) AS organisation
  ON CONFLICT (reference, organisation) DO UPDATE SET number_digest = EXCLUDED.number_digest, seen_at = EXCLUDED.seen_at`

export function createStaffRegister(options: {
  readonly dataSource: DataSource
  readonly digests: AlertDigests
  readonly clock: Clock
  readonly log: Log
}): StaffRegister {
  const { dataSource, digests, clock, log } = options
  const seen = new Map<string, string>()
  const pending = new Set<Promise<void>>()
  const keep = async (reference: string, organisations: readonly string[], number: string): Promise<void> => {
    try {
      await dataSource.query(upsert, [reference, organisations, number, clock.now()])
    } catch (error) {
      seen.delete(reference)
      log.warn('a member of staff could not be noted', { error })
    }
  }
  return {
    note(reference, claims) {
      const { nhsNumber } = knownOfCaller(claims, digests)
      if (nhsNumber === undefined) return
      const organisations = [...new Set(claims.roles.map(({ organisation }) => organisation))].sort()
      const number = digests.nhsNumber(nhsNumber)
      const known = JSON.stringify([number, organisations])
      if (seen.get(reference) === known) return
      if (seen.size >= mostRemembered) seen.clear()
      seen.set(reference, known)
      const work = keep(reference, organisations, number).finally(() => pending.delete(work))
      pending.add(work)
    },
    async settled() {
      while (pending.size > 0) await Promise.all(pending)
    },
  }
}
