/** What 500 statements cost: the decision alone, and a record request as a whole. Prints ratios. By command, not in CI. */
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { decisionAlone } from './decision-alone.js'
import { recordRequests } from './record-requests.js'

const { values } = parseArgs({
  options: { statements: { type: 'string', default: '500' }, rounds: { type: 'string', default: '100' } },
})
const count = z.coerce.number().int().min(1).parse(values.statements)
const rounds = z.coerce.number().int().min(1).parse(values.rounds)

print('decision alone, 54 questions', { none: decisionAlone(0, rounds), many: decisionAlone(count, rounds) })
print('record request, whole stack ', await recordRequests(count, rounds))
process.exit(0)

function print(what: string, { none, many }: { readonly none: readonly number[]; readonly many: readonly number[] }): void {
  const [without, withMany] = [median(none), median(many)]
  const ratio = (withMany / without).toFixed(2)
  const [a, b] = [without, withMany].map((ms) => `${ms.toFixed(2)} ms`)
  process.stdout.write(`${what}: no statement ${a ?? ''}, ${String(count)} statements ${b ?? ''}, ratio ${ratio}\n`)
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN
}
