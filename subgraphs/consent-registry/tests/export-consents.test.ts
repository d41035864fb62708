import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { useImports } from './use-imports.js'

const imports = useImports()

describe('npm run consent -- export', () => {
  it('writes all the person decided, which here changes nothing, and decides the same elsewhere', async () => {
    const out = join(imports.directory, 'exported.json')
    const { code } = await imports.run('export', '--nhs-number', '999 000 0050', '--out', out)
    expect(code).toBe(0)
    const exported = JSON.parse(readFileSync(out, 'utf8')) as { entry: { resource: Record<string, unknown> }[] }
    expect(exported.entry.map(({ resource }) => (resource['provision'] as { type: string }).type).sort()).toEqual(['deny', 'permit'])
    const before = await imports.held()
    expect((await imports.importing(out)).out).toContain('there already')
    expect(await imports.held()).toEqual(before)
    await imports.changesNothing(() =>
      imports.importing(imports.file('tampered.json', readFileSync(out, 'utf8').replace('LIAISON_CLINICIAN', 'GP'))),
    )

    const decisions = async () =>
      (
        await imports.real.ask({ person: '9990000050', roles: [{ role: 'LIAISON_CLINICIAN', organisation: 'ZM001' }] })
      ).authorisation?.decisions.map(({ outcome, reason, source, category }) => [category, source, outcome, reason])
    const was = await decisions()
    // Elsewhere: the statements are not there.
    await imports.real.sql('ALTER TABLE statement DISABLE TRIGGER USER')
    await imports.real.sql(`DELETE FROM statement WHERE nhs_number = '9990000050'`)
    await imports.real.sql('ALTER TABLE statement ENABLE TRIGGER USER')
    expect(await decisions()).not.toEqual(was)
    expect((await imports.importing(out)).out).toContain('2 imported.')
    expect(await decisions()).toEqual(was)
  })

  it('does not write over a file', async () => {
    const path = imports.file('there.json', 'there')
    expect((await imports.run('export', '--nhs-number', '9990000050', '--out', path)).code).toBe(1)
    expect(readFileSync(path, 'utf8')).toBe('there')
  })
})
