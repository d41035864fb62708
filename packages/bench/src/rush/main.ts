/** A rush: more people opened in one moment than the machine can answer at a time. By command, not in CI. */
import { parseArgs } from 'node:util'
import { recordOperation, startStack } from '@crisis-record/local-stack'
import { z } from 'zod'

const usage = `Usage: npm run bench:rush -- [--each N]

Six members of staff ask for one person's combined record N times (25) in the same moment, over connections of their own: once with as many operations
in flight as come, and once with the gateway's default. Prints how many answers were whole, lacked an agency that ran out of time, were refused because
consent or audit did, or were told to come again, and when the last one came. Compare the two; seconds say nothing beyond this machine.
`
const { values } = parseArgs({
  options: { each: { type: 'string', default: '25' }, help: { type: 'boolean', short: 'h', default: false } },
})
if (values.help) {
  process.stdout.write(usage)
  process.exit(0)
}
const each = z.coerce.number().int().min(1).max(100).parse(values.each)
const staff = ['liaison', 'crisis', 'gp', 'paramedic', 'amhp', 'safehaven']

const answer = z.object({ errors: z.array(z.unknown()).optional() })

await rush('as many in flight as come', { IN_FLIGHT: '1000000' })
await rush('as the gateway has it', {})
process.exit(0)

async function rush(title: string, gateway: Readonly<Record<string, string>>): Promise<void> {
  const stack = await startStack({ environment: { gateway } })
  try {
    const tokens = await Promise.all(staff.map((username) => stack.token(username)))
    const look = async (token: string): Promise<keyof typeof counts> => {
      const response = await fetch(`${stack.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'purpose-of-use': 'TREAT' },
        body: JSON.stringify({ query: recordOperation, variables: { nhsNumber: '9990000018' } }),
      })
      const { errors = [] } = answer.parse(await response.json())
      if (response.status === 429) return 'told to come again'
      if (response.status !== 200) return 'refused'
      return errors.length === 0 ? 'whole' : 'lacking an agency'
    }
    const counts = { whole: 0, 'lacking an agency': 0, refused: 0, 'told to come again': 0 }
    // Everything is loaded and connected before it is measured.
    for (const token of [...tokens, ...tokens]) await look(token)
    const began = performance.now()
    await Promise.all(tokens.flatMap((token) => Array.from({ length: each }, async () => counts[await look(token)]++)))
    const last = (performance.now() - began) / 1000
    const said = Object.entries(counts).map(([what, count]) => `${String(count)} ${what}`)
    process.stdout.write(`${title}: ${said.join(', ')}; the last after ${last.toFixed(1)} s\n`)
  } finally {
    await stack.stop()
  }
}
