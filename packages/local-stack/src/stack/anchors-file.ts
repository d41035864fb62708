import { join } from 'node:path'

/** Where a stack's gateway keeps signed heads of the audit: outside the database the audit writes to. */
export function anchorsFileIn(home: string): string {
  return join(home, 'anchors', 'gateway.jsonl')
}
