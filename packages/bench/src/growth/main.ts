/** Whether it stays quick as it grows: few people and many, few agencies and many. Prints ratios beside the goals. By command, not in CI. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startPostgres } from '@crisis-record/local-stack'
import { z } from 'zod'
import { compareInstances } from './compare-instances.js'
import { compareSizes, recordAlone } from './compare-sizes.js'
import { inMs, printRow } from './print-row.js'
import { startSizedStack } from './sized-stack.js'

const usage = `Usage: npm run bench:growth -- [--few N] [--many N] [--seconds N] [--data DIR]

Two whole demos, one with FEW generated people (10,000) and one with MANY (900,000), are asked in turn, ten requests a second in all, about another
person every time: SECONDS (60) for the combined record and for each search. Then the demo with few alone, at ten requests a second. Then this
gateway over stubs, of four agency instances and of forty. Prints p50, p95 and ratios, and the goal of each.

900,000 people take ten minutes or more to seed, and 6 GB of disk. With --data they are kept in DIR and used again.
`
const { values } = parseArgs({
  options: {
    few: { type: 'string', default: '10000' },
    many: { type: 'string', default: '900000' },
    seconds: { type: 'string', default: '60' },
    data: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
if (values.help) {
  process.stdout.write(usage)
  process.exit(0)
}
const whole = z.coerce.number().int().min(1)
const [few, many, seconds] = [whole.parse(values.few), whole.parse(values.many), whole.parse(values.seconds)]

const print = (text: string) => process.stdout.write(`${text}\n`)
const directory = mkdtempSync(join(tmpdir(), 'crisis-record-growth-'))
const data = values.data === undefined ? directory : resolve(values.data)
try {
  await people()
  await instances()
} finally {
  rmSync(directory, { recursive: true, force: true })
}
process.exit(0)

async function people(): Promise<void> {
  const stacks = {
    few: await startSizedStack({ home: join(data, 'few'), people: few, print }),
    many: await startSizedStack({ home: join(data, 'many'), people: many, print }),
  }
  try {
    const [of, to] = [few, many].map((each) => each.toLocaleString('en-GB'))
    print(`\n${of ?? ''} people and ${to ?? ''}, in turn`)
    for (const { kind, few: one, many: other } of await compareSizes(stacks, seconds)) {
      printRow(print, { what: kind.name, one, other, share: 'p95', most: kind.most })
    }
    await stacks.many.stop()
    const alone = await recordAlone(stacks.few, seconds)
    if (alone !== undefined) print(`the combined record alone, 10 a second: p50 ${inMs(alone.p50)}, p95 ${inMs(alone.p95)} (goal: 150 ms)`)
  } finally {
    await Promise.all([stacks.few.stop(), stacks.many.stop()])
  }
}

async function instances(): Promise<void> {
  const postgres = await startPostgres()
  try {
    const { four, forty, fortyKnown, added } = await compareInstances({ directory, postgres, seconds })
    print('\n4 agency instances and 40, stubs, in turn')
    printRow(print, { what: 'the record', one: four, other: forty, share: 'p50', most: 2 })
    printRow(print, { what: 'everybody known to all', one: four, other: fortyKnown, share: 'p50', most: 2 })
    print(`the gateway adds to the slowest agency, p50: ${inMs(added)} (goal: 5 ms)`)
  } finally {
    await postgres.stop()
  }
}
