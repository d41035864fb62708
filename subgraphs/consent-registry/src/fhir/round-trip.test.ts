import { describe, expect, it } from '@jest/globals'
import type { AgencyKind } from '@crisis-record/contract'
import { decide, type Question, type ReadableStatement } from '@crisis-record/policy'
import fc from 'fast-check'
import { demoAgreement as agreement, now } from '../../tests/arrange-consents.js'
import { statements, world } from '../../tests/generated-statements.js'
import { fromFhirConsent } from './from-fhir-consent.js'
import { loadConsentValidator } from './importing/validate-consent.js'
import { toFhirConsent } from './to-fhir-consent.js'

const nhsNumber = '9990000018'
const context = { nhsNumber, custodian: { odsCode: 'ZC001', name: 'Consent registry' } }
const kinds: Readonly<Record<string, AgencyKind>> = { ZM001: 'mental-health-trust', ZH001: 'acute-hospital', ZD001: 'substance-misuse' }

function exported(statement: ReadableStatement): unknown {
  const { id, form, ended: _ended, recordedAt, ...rest } = statement
  const decision = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as typeof rest
  return JSON.parse(JSON.stringify(toFhirConsent({ form, id, status: 'active', recordedAt, decision: decision as never }, context)))
}

function imported(resource: unknown, id: string): readonly ReadableStatement[] {
  const read = fromFhirConsent(resource, { agreement, now })
  if (read.outcome === 'NOT_IN_FORCE') return []
  if (read.outcome !== 'DECISIONS') throw new Error(JSON.stringify(read))
  return read.decisions.map((decision) => ({ ...decision, form: 'READABLE', id, recordedAt: now, ended: false }))
}

/** Every question that the world of the test can ask, about someone grown up, sixteen today, and a child. */
function* questions(): Generator<Omit<Question, 'statements'>> {
  for (const dateOfBirth of ['1980-01-01', '2010-06-15', '2015-01-01'])
    for (const category of world.categories)
      for (const odsCode of world.organisations)
        for (const organisation of world.organisations)
          for (const role of world.roles)
            for (const purpose of world.purposes)
              yield {
                caller: { reference: 'caller-1', role: role, organisation },
                purpose: purpose,
                person: { nhsNumber, dateOfBirth, restricted: false },
                overrides: [],
                agreement,
                category: category,
                source: { odsCode, kind: kinds[odsCode] ?? 'acute-hospital' },
                now: now + 1,
              }
}

const seed = Date.now() & 0x7fffffff

describe('exported and imported again', () => {
  it(`statements decide the same, whatever is asked (seed ${seed})`, () => {
    const asked = [...questions()]
    let displacing = 0
    fc.assert(
      fc.property(statements, (before) => {
        const after = before.flatMap((statement) => imported(exported(statement), statement.id))
        for (const question of asked) {
          const [was, is] = [decide({ ...question, statements: before }), decide({ ...question, statements: after })]
          if (was.outcome === 'PERMIT' && was.statements.length > 0 && was.statements.length < before.length) displacing++
          expect(is).toEqual(was)
        }
      }),
      { numRuns: 60, seed },
    )
    expect(displacing).toBeGreaterThan(100)
  })

  it('they are, and so are what the validators pass', async () => {
    const validate = await loadConsentValidator()
    fc.assert(
      fc.property(statements, (before) => {
        for (const statement of before) expect(validate(exported(statement))).toEqual([])
      }),
      { numRuns: 30, seed },
    )
  })

  it('one that cannot be read is said to be so, and is not taken again', () => {
    const scope = { category: ['RISK'], source: 'ANY', organisation: 'ANY', role: 'ANY', purpose: 'ANY' } as const
    const resource = toFhirConsent({ form: 'MALFORMED', id: 'broken', status: 'active', scope }, context)
    expect(fromFhirConsent(resource, { agreement, now })).toMatchObject({
      outcome: 'REFUSED',
      faults: expect.arrayContaining([{ element: 'Consent.modifierExtension', message: expect.any(String) }]),
    })
  })
})
