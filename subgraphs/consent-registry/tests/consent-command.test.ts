import { spawn } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { about, bundle, fresh, main, useImports } from './use-imports.js'

const imports = useImports()

describe('npm run consent', () => {
  it('does as a process of its own what it does here', async () => {
    const path = imports.file('apart.json', fresh('refuse-substance-use.json', about('9990000107')))
    const { code, out } = await imports.runApart('import', path)
    expect([code, out]).toEqual([0, expect.stringMatching(/taken \(ST-.*\)\n1 imported\.\n$/)])
    imports.real.audit.events.length = 0
    await imports.changesNothing(() => imports.runApart('import', imports.file('apart-bad.json', '{}')))
    expect(await imports.runApart('--help')).toMatchObject({ code: 0, out: expect.stringContaining('npm run consent -- import FILE') })
    expect(await imports.runApart()).toMatchObject({ code: 2 })
  })

  it('imports nothing when it is killed midway', async () => {
    const resources = Array.from({ length: 200 }, () => fresh('refuse-substance-use.json', about('9990000107')))
    const path = imports.file('killed.json', bundle(...resources, fresh('refuse-substance-use.json', about('9990000115'))))
    const before = await imports.held()
    const child = spawn(process.execPath, [main, 'import', path], { env: { ...imports.real.environment }, stdio: 'ignore' })
    const ended = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)))
    // Everything is written, and the first event has come to the audit: the last moment at which nothing counts yet.
    imports.real.audit.onEvent = async () => {
      child.kill('SIGKILL')
      await ended
    }
    expect(await ended).toBe('SIGKILL')
    imports.real.audit.onEvent = undefined
    expect(await imports.held()).toEqual(before)
    imports.real.audit.events.length = 0
    expect((await imports.importing(path)).out).toContain('201 imported.')
  })

  it.each<[string[], number, RegExp]>([
    [[], 2, /npm run consent -- import FILE/],
    [['--help'], 0, /npm run consent -- import FILE/],
    [['import'], 2, /Name one file/],
    [['import', '/nowhere.json'], 1, /There is no file \/nowhere.json/],
    [['import', 'x', '--dry'], 2, /Unknown option '--dry'/],
    [['export'], 2, /--nhs-number is missing/],
    [['export', '--nhs-number', '9990000027'], 2, /not a valid NHS number/],
    [['export', '--nhs-number', '9999999018'], 1, /No person with this NHS number/],
  ])('%j exits %i', async (args, code, says) => {
    const ended = await imports.run(...args)
    expect(ended.out + ended.err).toMatch(says)
    expect(ended.code).toBe(code)
  })

  it('reports progress of a large file', async () => {
    const resources = Array.from({ length: 600 }, (_, at) =>
      fresh('refuse-substance-use.json', about(at % 2 === 0 ? '9990000107' : '9990000115')),
    )
    const { err } = await imports.importing(imports.file('many.json', bundle(...resources)), '--dry-run')
    expect(err).toBe('500 of 600 resources read\n600 of 600 resources read\n')
  })
})
