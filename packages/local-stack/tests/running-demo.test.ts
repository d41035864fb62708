import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { announceDemo, findRunningDemo, forgetDemo } from '../src/demo/running-demo.js'

const home = mkdtempSync(join(tmpdir(), 'crisis-record-home-'))
const file = join(home, 'demo.json')
afterAll(() => rmSync(home, { recursive: true, force: true }))

const rewrite = (change: object) => writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...change }))

it('a demo is found while its process runs, and not once it said that it ends', () => {
  announceDemo(home, { url: 'http://localhost:4000', issuer: 'http://localhost:4001', agencies: {} })
  expect(findRunningDemo(home)).toMatchObject({ pid: process.pid, url: 'http://localhost:4000' })
  forgetDemo(home)
  expect(findRunningDemo(home)).toBeUndefined()
})

it('one that was killed is not found, though another process has its number now', () => {
  announceDemo(home, { url: 'http://localhost:4000', issuer: 'http://localhost:4001', agencies: {} })
  rewrite({ identity: 'of a process before this one' })
  expect(findRunningDemo(home)).toBeUndefined()
  rewrite({ pid: spawnSync(process.execPath, ['--version']).pid })
  expect(findRunningDemo(home)).toBeUndefined()
})
