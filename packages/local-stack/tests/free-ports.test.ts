import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, describe, expect, it } from '@jest/globals'
import { findPortSettings } from '../src/stack/find-port-settings.js'
import { readOdsCodes } from '../src/stack/read-agencies.js'
import { fixedPorts } from '../src/stack/stack-ports.js'

const built = new URL('../dist/index.js', import.meta.url).href
/** Prints as many free ports, and lives until its input ends, without listening at any of them. */
const script = `
const { findFreePort } = await import(${JSON.stringify(built)})
const ports = []
for (let n = 0; n < 120; n++) ports.push(await findFreePort())
console.log(JSON.stringify(ports))
process.stdin.resume()
`
const running: { end(): void }[] = []

afterAll(() => {
  for (const each of running) each.end()
})

async function portsOfAnotherProcess(): Promise<number[]> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['pipe', 'pipe', 'inherit'] })
  running.push(child.stdin)
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string]
  return JSON.parse(line) as number[]
}

describe('free ports', () => {
  it('are given to one process alone, though nobody listens there yet', async () => {
    const given = (await Promise.all([portsOfAnotherProcess(), portsOfAnotherProcess(), portsOfAnotherProcess()])).flat()
    expect(given).toHaveLength(360)
    expect(new Set(given).size).toBe(360)
    expect(Math.min(...given)).toBeGreaterThan(20_000)
    expect(Math.max(...given)).toBeLessThan(32_768)
  })

  it('of a demo of its own lie where none of those do', async () => {
    const { agencies, ...others } = fixedPorts(await findPortSettings(), readOdsCodes())
    const all = [...Object.values(others), ...[...agencies.values()].flatMap(({ port, internal }) => [port, internal])]
    expect(Math.max(...all)).toBeLessThan(20_000)
  })
})
