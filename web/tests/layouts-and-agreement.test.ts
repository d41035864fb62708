import { readFileSync } from 'node:fs'
import { ceiling, demoAgreementFile, parseAgreement } from '@crisis-record/policy'
import { describe, expect, it, jest } from '@jest/globals'
import { runningViewer } from './running-viewer.js'
import { answered, giveReason, signIn } from './viewer-at-work.js'

// A browser and ten processes on a small machine take their time.
jest.setTimeout(180_000)

const { at } = runningViewer()

describe('what a record is asked for', () => {
  it.each([
    ['liaison', 'LIAISON_CLINICIAN', 'TREAT', 'Care and treatment'],
    ['liaison', 'LIAISON_CLINICIAN', 'SAFEGUARDING', 'Safeguarding'],
    ['crisis', 'CRISIS_CLINICIAN', 'ETREAT', 'Emergency'],
    ['safehaven', 'SAFE_HAVEN_WORKER', 'TREAT', 'Care and treatment'],
    ['paramedic', 'PARAMEDIC', 'TREAT', 'Care and treatment'],
    ['amhp', 'AMHP', 'TREAT', 'Care and treatment'],
    ['amhp', 'AMHP', 'SAFEGUARDING', 'Safeguarding'],
    ['gp', 'GP', 'TREAT', 'Care and treatment'],
    ['police', 'POLICE_CONTROL_ROOM', 'ETREAT', 'Emergency'],
  ])('by %s (%s) for %s is all that the agreement could let them see, and nothing else', async (username, role, purpose, reason) => {
    await at(async (visitor) => {
      await signIn(visitor, username, '/patients/9990000018')
      await giveReason(visitor, reason)
      await answered(visitor)
      const asked = [...visitor.variables].filter(([name]) => name.endsWith('Part')).flatMap(([, variables]) => namedTrue(variables))
      expect(asked.sort()).toEqual(fieldsWithin(role, purpose))
    })
  })
})

function namedTrue(variables: unknown): string[] {
  return Object.entries(variables as Record<string, unknown>).flatMap(([name, value]) => (value === true ? [name] : []))
}

/** By docs/record.md and the agreement: fields of agencies all of whose labels the role's ceiling carries. */
function fieldsWithin(role: string, purpose: string): string[] {
  const parsed = parseAgreement(readFileSync(demoAgreementFile, 'utf8'))
  if (!parsed.ok) throw new Error('the agreement cannot be read')
  const carried: ReadonlySet<string> = ceiling(parsed.agreement, role, purpose)
  const document = readFileSync(new URL('../../docs/record.md', import.meta.url), 'utf8')
  const [carriers = '', agencies = ''] = document.split('## Agencies and fields')
  const outside = new Set(
    [...carriers.matchAll(/^\| ([A-Z_]+) \|(.*)$/gm)].flatMap(([, category = '', fields = '']) =>
      carried.has(category) ? [] : [...fields.matchAll(/`(\w+)`/g)].map(([, field = '']) => field),
    ),
  )
  const held = [...agencies.matchAll(/^\| `([a-z-]+)` \| ([^|]+) \|/gm)]
    .filter(([, kind = '']) => !/registry|audit/.test(kind))
    .flatMap(([, , fields = '']) => [...fields.matchAll(/`(\w+)`/g)].map(([, field = '']) => field))
  return held.filter((field) => !outside.has(field)).sort()
}
