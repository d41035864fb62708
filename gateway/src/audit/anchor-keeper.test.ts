import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readHead } from '@crisis-record/contract/tokens'
import { anna, startTestStack, testHead, type TestStack } from '../execution/testing/test-stack.js'
import { openAnchorFile } from './anchor-file.js'

const directory = mkdtempSync(join(tmpdir(), 'anchors-'))
let file: string
let files = 0
let stack: TestStack
beforeEach(async () => {
  file = join(directory, `deep/${String(++files)}.jsonl`)
  stack = await startTestStack({ anchors: openAnchorFile(file) })
  stack.agencies['access-audit'].reply = (asked) => {
    if (asked.path === '/head') return { json: { head: testHead(stack.entries.length) } }
    stack.entries.push(asked.body)
    return { status: 201, json: { sequence: stack.entries.length, hash: 'hash', head: testHead(stack.entries.length) } }
  }
})
afterEach(() => stack.stop())

const record = 'query ($n: ID!) { patient(nhsNumber: $n) { crisisPlans { whatHelps } } }'
const kept = () =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { why: string; head: string })
const until = async (reached: () => boolean) => {
  for (let i = 0; i < 3_000 && !reached(); i++) await new Promise((resolve) => setTimeout(resolve, 10))
}

describe('anchors of the audit', () => {
  it('are kept at start and at stop, as the audit signed them, the last after all it was owed', async () => {
    await until(() => kept().length > 0)
    await stack.ask(record, { variables: { n: anna } })
    await stack.execution.stop()
    expect(kept().map(({ why, head }) => [why, readHead(head)?.sequence])).toEqual([
      ['START', 0],
      ['STOP', 2],
    ])
  })

  it('are kept of the last receipt where the audit does not answer at stop', async () => {
    await until(() => kept().length > 0)
    await stack.ask(record, { variables: { n: anna } })
    await until(() => stack.entries.length === 2)
    stack.agencies['access-audit'].reply = () => ({ status: 500, bytes: '' })
    await stack.execution.stop()
    expect(readHead(kept().at(-1)?.head ?? '')?.sequence).toBe(2)
  })

  it.each([
    ['shorter than it was', testHead(0), 'OLDER'],
    ['another than it was', testHead(2, 'b'.repeat(64)), 'CONTRADICTING'],
  ])('raise the alarm where the chain is %s, and are kept all the same', async (_what, head, reason) => {
    await until(() => kept().length > 0)
    await stack.ask(record, { variables: { n: anna } })
    await until(() => stack.entries.length === 2)
    stack.agencies['access-audit'].reply = () => ({ json: { head } })
    await stack.execution.stop()
    expect(kept().at(-1)?.head).toBe(head)
    expect(stack.logged).toContainEqual(expect.objectContaining({ fields: { reason } }))
  })

  it('go with every fetch to every agency, for its own log', async () => {
    await until(() => kept().length > 0)
    await stack.ask(record, { variables: { n: anna } })
    await until(() => stack.entries.length === 2)
    await stack.ask(record, { variables: { n: anna } })
    const told = stack.agencies['mental-health-trust'].asked.map(({ extensions }) => readHead(String(extensions['head']))?.sequence)
    expect(told).toEqual([0, 2])
  })

  it('need a file that can be written to', () => {
    expect(() => openAnchorFile('/dev/null/anchors.jsonl')).toThrow('cannot be written to. Set AUDIT_ANCHORS_FILE')
    rmSync(directory, { recursive: true })
  })
})
