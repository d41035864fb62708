import { categories, type Purpose, purposes, type Role, roles } from '@crisis-record/contract'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ceiling, decide, parseStatement, type PreviewSource, previewSharing, type Question, type Statement } from '../src/index.js'
import { bareQuestion, readableAround, runs } from './generated.js'
import { sources, testAgreement } from './world.js'

const carriers: readonly PreviewSource[] = sources.map((source) => ({ ...source, name: source.odsCode, categories }))
/** Where a role works, by the agreement: two organisations of two kinds, and one that no statement names, of any kind. */
function workplaces(role: Role): readonly string[] {
  const worksIn = (type: string) => testAgreement.organisationTypes.get(type)?.includes(role) === true
  return [...(worksIn('mental-health-trust') ? ['ZM001'] : []), ...(worksIn('acute-hospital') ? ['ZH001'] : []), 'ZX999']
}

interface Case {
  readonly asked: Question
  readonly before: readonly Statement[]
  readonly after: readonly Statement[]
}

const cases: fc.Arbitrary<Case> = bareQuestion.chain((asked) =>
  fc
    .record({
      before: fc.array(readableAround(asked), { maxLength: 3 }),
      added: fc.array(readableAround(asked), { maxLength: 2 }),
      gone: fc.nat(3),
    })
    .map(({ before, added, gone }) => ({ asked, before, after: [...before.filter((_, at) => at !== gone), ...added] })),
)

/** Where anybody of a role would come to see a category, or see it no longer, by asking about everything there is. */
function changesByAsking({ asked, before, after }: Case): { readonly shared: ReadonlySet<string>; readonly withheld: ReadonlySet<string> } {
  const [shared, withheld] = [new Set<string>(), new Set<string>()]
  const care = purposes.filter((purpose): purpose is Purpose => purpose !== 'PATRQT' && purpose !== 'PATSFTY' && purpose !== 'HOPERAT')
  for (const role of roles) {
    for (const purpose of care) {
      for (const category of ceiling(testAgreement, role, purpose)) {
        for (const source of sources) {
          for (const organisation of workplaces(role)) {
            const caller = { reference: 'caller', role, organisation }
            const answer = (statements: readonly Statement[]) => decide({ ...asked, caller, purpose, category, source, statements }).outcome
            const [was, is] = [answer(before), answer(after)]
            if (was !== is) (is === 'PERMIT' ? shared : withheld).add(`${role} ${category}`)
          }
        }
      }
    }
  }
  return { shared, withheld }
}

const now = Date.parse('2026-06-15T09:00:00Z')

function refusalOf(organisation: readonly string[]): Statement {
  const scope = { category: 'ANY', source: 'ANY', organisation, role: 'ANY', purpose: 'ANY' }
  const givenAt = '2026-06-15T08:00:00.000Z'
  return parseStatement({
    ...{ id: 's1', effect: 'REFUSE', scope, authority: 'PERSON', givenAt, recordedAt: givenAt, recordedHow: 'in person' },
    ...{ periodStart: null, periodEnd: null },
  })
}

describe('a preview', () => {
  it('says what deciding before and after says, for every role and category', () => {
    let about = 0
    const parameters = runs(120)
    fc.assert(
      fc.property(cases, (one) => {
        const { changes } = previewSharing({
          ...one,
          person: one.asked.person,
          agreement: testAgreement,
          sources: carriers,
          now: one.asked.now,
        })
        const said = (part: 'newlyShared' | 'newlyWithheld') =>
          new Set(changes.flatMap((change) => change[part].map((category) => `${change.role} ${category}`)))
        const asked = changesByAsking(one)
        for (const each of asked.shared) expect(said('newlyShared')).toContain(each)
        for (const each of asked.withheld) expect(said('newlyWithheld')).toContain(each)
        // What it says beyond that may be about organisations that were not asked about here: those the statements name.
        const named = one.before.concat(one.after).some(({ scope }) => scope.organisation !== 'ANY')
        if (!named) expect([said('newlyShared'), said('newlyWithheld')]).toEqual([asked.shared, asked.withheld])
        if (asked.shared.size + asked.withheld.size > 0) about += 1
        for (const { sentence } of changes) expect(sentence).toMatch(/ would (now|no longer) see .+\.$/)
      }),
      parameters,
    )
    console.info(`preview: 120 cases, ${String(about)} with changes, seed ${String(parameters.seed)}`)
    expect(about).toBeGreaterThan(20)
  })

  it('asks no more for 3,000 organisations of one choice than for three, and says the same', () => {
    const previewOf = (organisations: number) => {
      let asked = 0
      const person = {
        nhsNumber: '9990000018',
        dateOfBirth: '1980-01-01',
        deceasedOn: null,
        get restricted() {
          asked += 1
          return false
        },
      }
      const named = Array.from({ length: organisations }, (_, at) => `ZQ${String(at).padStart(4, '0')}`)
      const [before, after] = [[], [refusalOf(named)]]
      const started = performance.now()
      const { changes } = previewSharing({ before, after, person, agreement: testAgreement, sources: carriers, now })
      return { asked, ms: performance.now() - started, changes: changes.map(({ sentence: _, ...change }) => change) }
    }
    const [few, many] = [previewOf(3), previewOf(3_000)]
    console.info(`preview: 3 organisations ${few.ms.toFixed(0)} ms, 3,000 ${many.ms.toFixed(0)} ms, ${String(many.asked)} questions each`)
    expect(few.asked).toBeGreaterThan(0)
    expect(many.asked).toBe(few.asked)
    expect(many.changes).toEqual(few.changes)
    expect(few.changes).not.toEqual([])
  })
})
