import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { type Agreement, demoAgreementFile, parseAgreement, parseStatement } from '@crisis-record/policy'
import { saidOf } from './ended-refusal.js'

const text = readFileSync(demoAgreementFile, 'utf8')
const [police] = /POLICE_CONTACT: \{.*\}/u.exec(text) ?? []
if (police === undefined) throw new Error('the agreement says nothing of POLICE_CONTACT')

function agreementOf(yaml: string): Agreement {
  const parsed = parseAgreement(yaml)
  if (!parsed.ok) throw new Error('no agreement')
  return parsed.agreement
}
const split = agreementOf(text.replace(police, police.replace(' }', ', formerly: [SUBSTANCE_USE, OFFENDING] }')))

const any = { category: 'ANY', source: 'ANY', organisation: 'ANY', role: 'ANY', purpose: 'ANY' }
const said = (effect: string, category: unknown, agreement: Agreement) =>
  saidOf(
    {
      id: 'ST-1',
      statement: parseStatement({
        id: 'ST-1',
        effect,
        scope: { ...any, category },
        authority: 'PERSON',
        givenAt: '2026-06-01T09:00:00Z',
        recordedAt: '2026-06-01T09:00:00Z',
        recordedHow: 'in person',
      }),
      decided: {},
      periodStart: null,
      periodEnd: null,
      recordedAt: new Date('2026-06-01T09:00:00Z'),
      ends: {},
    },
    { agreement },
  )

describe('what the audit is told of a statement that ends', () => {
  it.each<[string, string | string[], string[], string]>([
    ['REFUSE', ['SUBSTANCE_USE'], ['POLICE_CONTACT', 'SUBSTANCE_USE'], 'a refusal goes on with what was split off'],
    ['REFUSE', ['OFFENDING'], ['OFFENDING', 'POLICE_CONTACT'], 'and with what was renamed'],
    ['REFUSE', 'ANY', ['ANY'], 'any stays any'],
    ['PERMIT', ['SUBSTANCE_USE'], ['SUBSTANCE_USE'], 'a permit never grows'],
  ])('%s of %j covered %j: %s', (...[effect, category, categories]) => {
    const { effect: was, categories: covered } = said(effect, category, split)
    expect([was, [...(covered ?? [])].sort()]).toEqual([effect, categories])
  })

  it('that cannot be read refused everything', () => {
    expect(said('REFUSE', ['NO_SUCH_CATEGORY'], split)).toEqual({ effect: 'REFUSE', categories: ['ANY'] })
  })
})
