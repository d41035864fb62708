import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { runCheck } from '../src/check/run-check.js'
import type { Step } from '../src/check/step.js'
import { steps } from '../src/check/steps.js'

describe('npm run check', () => {
  let root: string
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'check-'))
    await mkdir(join(root, 'made'))
    await writeFile(join(root, 'made/one.txt'), 'one')
    await program('good.cjs', '')
    await program('bad.cjs', 'console.log("line 3 is wrong"); process.exitCode = 2')
    await program('make.cjs', 'const fs = require("fs"); fs.writeFileSync("made/one.txt", "one")')
    await program(
      'make-other.cjs',
      'const fs = require("fs"); fs.writeFileSync("made/one.txt", "other"); fs.writeFileSync("made/two.txt", "two")',
    )
  })
  afterEach(() => rm(root, { recursive: true }))

  it('passes when every step does, and says so of each', async () => {
    expect(await check({ run: ['good.cjs'] }, { run: ['make.cjs'], generates: ['made', 'made/one.txt'] })).toEqual({
      result: 'passed',
      said: ['ok   step 1 (T)', 'ok   step 2 (T)'],
    })
  })

  it('fails when one step fails, shows what it said, and runs the others all the same', async () => {
    expect(await check({ run: ['bad.cjs'] }, { run: ['good.cjs'] })).toEqual({
      result: 'failed',
      said: ['FAIL step 1 (T)\n     line 3 is wrong', 'ok   step 2 (T)', '\nFailed: step 1 (do 1)'],
    })
  })

  it('fails when a step cannot be run at all', async () => {
    const { result, said } = await check({ run: ['missing.cjs'] })
    expect(result).toBe('failed')
    expect(said[0]).toContain('Cannot find module')
  })

  it('fails when what is generated is not what was there, and puts that back', async () => {
    const { result, said } = await check({ run: ['make-other.cjs'], generates: ['made'] })
    expect({ result, said: said[0] }).toEqual({
      result: 'failed',
      said: 'FAIL step 1 (T)\n     Not what the code says: made/one.txt, made/two.txt',
    })
    expect(await readFile(join(root, 'made/one.txt'), 'utf8')).toBe('one')
    await expect(access(join(root, 'made/two.txt'))).rejects.toThrow('ENOENT')
  })

  it('fails when a generated file is missing altogether', async () => {
    await rm(join(root, 'made/one.txt'))
    const { said } = await check({ run: ['make.cjs'], generates: ['made/one.txt'] })
    expect(said[0]).toBe('FAIL step 1 (T)\n     Not what the code says: made/one.txt')
  })

  it('fails when a generator fails', async () => {
    const { said } = await check({ run: ['bad.cjs'], generates: ['made'] })
    expect(said[0]).toBe('FAIL step 1 (T)\n     line 3 is wrong')
  })

  it('runs programs that are there', async () => {
    for (const { run, in: folder = '.' } of steps) {
      await access(fileURLToPath(new URL(`../../../${folder}/${run[0] ?? ''}`, import.meta.url)))
    }
  })

  async function check(...given: Pick<Step, 'run' | 'generates'>[]): Promise<{ result: string; said: string[] }> {
    const said: string[] = []
    const numbered = given.map((step, i) => ({ ...step, name: `step ${i + 1}`, remedy: `do ${i + 1}` }))
    const say = (text: string) => void said.push(text.replace(/\([\d.]+ s\)/, '(T)'))
    return { result: await runCheck(numbered, { root, node: process.execPath, atOnce: 1, say }), said }
  }

  async function program(name: string, text: string): Promise<void> {
    await writeFile(join(root, name), text)
  }
})
