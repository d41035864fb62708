import type { Agreement } from '../agreement/agreement.js'
import { beforeWhatItDisplaces } from './displaces.js'
import { prepare, type PreparedStatement } from './prepare.js'
import type { Statement } from './statement.js'

interface Kept {
  readonly of: readonly Statement[]
  readonly prepared: readonly PreparedStatement[]
}

const known = new WeakMap<readonly Statement[], WeakMap<Agreement, Kept>>()

/**
 * All statements of a question with their scopes worked out, in the order in which they displace. One request asks about the same list for every category and source, so the work is
 * kept with the list; each use looks whether every statement is still the one it was, so that a list that was changed is worked out anew.
 * Whether one has ended is never kept: that is asked of the statement itself.
 */
export function prepareAll(statements: readonly Statement[], agreement: Agreement): readonly PreparedStatement[] {
  const ofList = known.get(statements) ?? new WeakMap<Agreement, Kept>()
  known.set(statements, ofList)
  const kept = ofList.get(agreement)
  if (kept?.of.length === statements.length && kept.of.every((one, at) => one === statements[at])) return kept.prepared
  const prepared = statements.map((statement) => prepare(statement, agreement)).sort(beforeWhatItDisplaces)
  ofList.set(agreement, { of: [...statements], prepared })
  return prepared
}
