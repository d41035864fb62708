import type { Category } from '@crisis-record/subgraph-kit'
import type { DataSource } from 'typeorm'
import { numbersOfPerson } from '../store/numbers-of-person.js'

export interface UnjustifiedOverride {
  readonly id: string
  readonly openedAt: Date
  readonly expiresAt: Date
  readonly endedAt: Date | null
  readonly reason: string
  readonly categories: readonly Category[]
  readonly justificationDueAt: Date
}

/** What its holder still has to say why of, about one person: opened in whichever session, role or purpose, whether it is over or not. */
export function overridesToJustify(dataSource: DataSource, nhsNumber: string, caller: string): Promise<readonly UnjustifiedOverride[]> {
  return dataSource.query<UnjustifiedOverride[]>(
    `SELECT id, opened_at AS "openedAt", expires_at AS "expiresAt", ended_at AS "endedAt", reason, categories,
       justification_due_at AS "justificationDueAt"
     FROM override o
     WHERE nhs_number = ANY ${numbersOfPerson('$1')}
       AND caller = $2 AND justified_at IS NULL AND NOT EXISTS (SELECT FROM override_review r WHERE r.override_id = o.id)
     ORDER BY opened_at, id LIMIT 100`,
    [nhsNumber, caller],
  )
}
