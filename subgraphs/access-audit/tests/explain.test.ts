import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { authorised, completed, type RealAudit, recorded, startRealAudit } from './real-audit.js'

let real: RealAudit
beforeAll(async () => {
  real = await startRealAudit()
  const vetoed = [{ agency: 'ZM001', outcome: 'ANSWERED' as const, elapsedMs: 1, vetoed: ['CRISIS_PLAN' as const] }]
  const override = [{ type: 'OVERRIDE' as const, id: 'OV-1', became: 'OPENED' }]
  for (const entry of [authorised({ requestId: 'look' }), completed({ requestId: 'look', agencies: vetoed })]) await real.append(entry)
  for (const event of [
    recorded(),
    recorded({ event: 'OVERRIDE_OPENED', subjects: override, caller: { ...authorised().caller, name: 'Lee\u001b[2J\nEntry 9' } }),
  ])
    await real.appendEvent(event)
})
afterAll(() => real.stop())

const main = fileURLToPath(new URL('../dist/verify/main.js', import.meta.url))
const explain = (id: string): Promise<{ code: unknown; out: string }> =>
  new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], DATABASE_URL: real.databaseUrl.databaseUrl }
    const args = [main, '--without-anchors', '--explain', id]
    execFile(process.execPath, args, { env }, (error, stdout, stderr) => resolve({ code: error?.code ?? 0, out: stdout + stderr }))
  })

describe('audit:verify --explain', () => {
  it('of a request says what was decided and why, and what then happened', async () => {
    const { code, out } = await explain('look')
    expect(code).toBe(0)
    for (const line of [
      /^The chain holds together: 4 entries\./m,
      /^Entry 1, 2026-.*, request look: AUTHORISED, Morgan Ellery \(ref\), LIAISON_CLINICIAN at ZM001, for TREAT, about 9990000018$/m,
      /^ {2}SUBSTANCE_USE at ZD001: withheld, NOT_SHARED, by statement ST-1$/m,
      /^ {2}CRISIS_PLAN at ZM001: permitted, IMPLIED_CONSENT$/m,
      /^ {2}why: npm run agreement -- explain --role LIAISON_CLINICIAN --purpose TREAT --category SUBSTANCE_USE --version demo-1$/m,
      /^Entry 2, .*\n {2}the client got the answer\n {2}ZM001: ANSWERED, withheld by its veto CRISIS_PLAN$/m,
    ])
      expect(out).toMatch(line)
    expect(out).not.toMatch(/MEDICATION|Entry [34]/)
  })

  it.each([
    {
      id: 'ST-1',
      what: 'a statement, what became of it and what it decided',
      entries: ['1', '3'],
      says: /STATEMENT ST-1 became RECORDED\n {2}effect: REFUSE/,
    },
    { id: 'OV-1', what: 'an override, the same', entries: ['4'], says: /OVERRIDE OV-1 became OPENED/ },
    { id: "'; --", what: 'nothing known, that there is nothing', entries: [], code: 2, says: /^Nothing is on record of this id\.$/m },
  ])('of $what', async ({ id, entries, code = 0, says }) => {
    const { code: ended, out } = await explain(id)
    expect({ ended, entries: [...out.matchAll(/^Entry (\d+)/gm)].map(([, entry]) => entry) }).toEqual({ ended: code, entries })
    expect(out).toMatch(says)
  })
})
