import { describe, expect, it } from '@jest/globals'
import { about, bundle, fresh, person, useImports } from './use-imports.js'

const imports = useImports()

describe('npm run consent -- import', () => {
  it('records what is decided, keeps the very text, and is on record once', async () => {
    const text = `\n${JSON.stringify(fresh('three-levels.json'), null, 7)}  `
    const { code, out } = await imports.importing(imports.file('three.json', text), '--by', 'Ada Quist')
    expect([code, out]).toEqual([0, expect.stringMatching(/^Consent\/fresh-\d+ {2}taken \(ST-.*, ST-.*, ST-.*\)\n1 imported\.\n$/)])
    const rows = (await imports.real.sql(
      'SELECT resource, array_agg(s.id) AS ids, array_agg(decided) AS decided FROM imported_consent JOIN imported_consent_statement USING (identity) JOIN statement s ON s.id = statement_id WHERE s.nhs_number = $1 GROUP BY resource',
      [person],
    )) as { resource: string; ids: string[]; decided: object[] }[]
    expect(rows).toHaveLength(1)
    expect(rows[0]?.resource).toBe(text.trim())
    expect(rows[0]?.decided).toContainEqual(
      expect.objectContaining({
        effect: 'REFUSE',
        authority: 'PERSON',
        recordedBy: expect.objectContaining({ name: 'Ada Quist', role: 'OPERATOR' }),
      }),
    )
    expect(imports.real.audit.events).toEqual([
      expect.objectContaining({
        event: 'CONSENT_IMPORTED',
        person,
        facts: { resources: '1', permits: '2', refusals: '1', closed: '0' },
        subjects: expect.arrayContaining(rows[0]?.ids.map((id) => ({ type: 'STATEMENT', id, became: 'RECORDED' })) ?? []),
      }),
    ])
  })

  it('changes the very next decision', async () => {
    const treatment = async () =>
      (await imports.real.ask({ person, roles: [{ role: 'PARAMEDIC', organisation: 'ZA001' }] })).authorisation?.agencies[
        'ZD001'
      ]?.permit.includes('MEDICATION')
    expect(await treatment()).toBe(true)
    await imports.importing(imports.file('one.json', fresh('class-of-resources.json')))
    expect(await treatment()).toBe(false)
  })

  it('of the same again changes nothing, whatever its layout; with another content is refused', async () => {
    const resource = fresh('purposes.json')
    expect((await imports.importing(imports.file('first.json', resource))).code).toBe(0)
    imports.real.audit.events.length = 0
    const before = await imports.held()
    const again = {
      meta: { versionId: '7', lastUpdated: '2026-06-01T00:00:00Z' },
      ...Object.fromEntries(Object.entries(resource).reverse()),
    }
    const { code, out } = await imports.importing(imports.file('again.json', again))
    expect([code, out]).toEqual([0, expect.stringContaining('there already')])
    expect(await imports.held()).toEqual(before)
    expect(imports.real.audit.events).toEqual([])
    await imports.changesNothing(() => imports.importing(imports.file('changed.json', { ...resource, dateTime: '2026-03-03T10:00:00Z' })))
    await imports.changesNothing(() => imports.importing(imports.file('ended.json', { ...resource, status: 'inactive' })))
  })

  it('takes a Bundle of several persons whole: nothing of it where the third of five is refused', async () => {
    const [one, two, three, four, five] = ['9990000018', '9990000042', '9990000069', '9990000115', '9990000115'].map((number) =>
      fresh('refuse-substance-use.json', about(number)),
    )
    const bad = { ...three, dateTime: '2031-01-01T00:00:00Z' }
    await imports.changesNothing(async () => {
      const report = await imports.importing(imports.file('bad-third.json', bundle(one, two, bad, four, five)))
      expect(report.out.split('\n').slice(0, 5)).toEqual([
        expect.stringMatching(/without fault, but not taken$/),
        expect.stringMatching(/without fault, but not taken$/),
        expect.stringMatching(/refused: Consent.dateTime lies in the future$/),
        expect.stringMatching(/without fault, but not taken$/),
        expect.stringMatching(/without fault, but not taken$/),
      ])
      expect(report.err).toBe('Nothing was imported.\n')
      return report
    })
    const { out } = await imports.importing(imports.file('good.json', bundle(one, two, three, four, five)))
    expect(out).toMatch(/5 imported\.\n$/)
    expect(imports.real.audit.events.map((event) => event.person).sort()).toEqual(['9990000018', '9990000042', '9990000069', '9990000115'])
  })

  it('closes with a refusal the permits given before it, also of the same Bundle, and none given with it', async () => {
    const for77 = about('9990000077')
    const early = fresh('permit-substance-use.json', { ...for77, dateTime: '2026-01-01T10:00:00Z' })
    const together = fresh('opt-out-except-crisis-plan-for-liaison.json', for77)
    const { out } = await imports.importing(imports.file('in-time.json', bundle(together, early)))
    expect(out).toContain('2 imported.')
    const rows = await imports.real.sql(
      `SELECT decided->>'effect' AS effect, closed_at IS NOT NULL AS closed FROM statement WHERE nhs_number = '9990000077' ORDER BY decided->>'givenAt', effect`,
    )
    expect(rows).toEqual([
      { effect: 'PERMIT', closed: true },
      { effect: 'PERMIT', closed: false },
      { effect: 'REFUSE', closed: false },
    ])
  })

  it('in a dry run does everything, and then not', async () => {
    const before = await imports.held()
    const { code, out } = await imports.importing(
      imports.file('dry.json', fresh('refuse-substance-use.json', about('9990000107'))),
      '--dry-run',
    )
    expect([code, out]).toEqual([0, expect.stringMatching(/ {2}taken\n1 would be imported\. This was a dry run: nothing was\.\n$/)])
    expect(await imports.held()).toEqual(before)
    expect(imports.real.audit.events).toEqual([])
  })

  it('imports nothing while the audit is not answering', async () => {
    imports.real.audit.refuse(true)
    await imports.changesNothing(async () => {
      const report = await imports.importing(imports.file('unaudited.json', fresh('refuse-substance-use.json', about('9990000107'))))
      expect(report.err).toContain('The audit is not answering, so nothing was imported.')
      return report
    })
  })
})
