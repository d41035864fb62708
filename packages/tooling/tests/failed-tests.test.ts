import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

const modules = fileURLToPath(new URL('../../../node_modules/', import.meta.url))
const kept = join(modules, '.failed-tests')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'failed-tests-'))
  writeFileSync(join(folder, 'package.json'), '{}')
  const reporters = [fileURLToPath(new URL('../failed-tests.mjs', import.meta.url))]
  writeFileSync(join(folder, 'jest.config.json'), JSON.stringify({ reporters, transform: {} }))
})

afterAll(() => {
  for (const name of mine()) rmSync(join(kept, name))
  rmSync(folder, { recursive: true })
})

function mine(): string[] {
  return readdirSync(kept).filter((name) => name.startsWith(basename(folder)))
}

function runTests(text: string) {
  writeFileSync(join(folder, 'some.test.js'), text)
  return spawnSync(process.execPath, [join(modules, 'jest/bin/jest.js')], { cwd: folder }).status
}

describe('what failed', () => {
  it('is kept with its file and its name, where something failed', () => {
    expect(runTests("test('stands', () => {})")).toBe(0)
    expect(runTests("test('falls', () => { throw new Error('of this') })\ntest('stands', () => {})")).toBe(1)
    const [name = '', ...others] = mine()
    expect(others).toEqual([])
    const words = readFileSync(join(kept, name), 'utf8')
    expect(words).toMatch(/^some\.test\.js\n[\s\S]*falls[\s\S]*of this/)
    expect(words).not.toContain('● stands')
  })
})
