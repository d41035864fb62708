import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { placeForData } from '../src/postgres/place-for-data.js'

const folder = mkdtempSync(join(tmpdir(), 'crisis-record-place-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('the database lies in the home of the demo', () => {
  expect(placeForData(folder, 12345)).toBe(join(folder, 'postgres'))
})

it('for root, below a folder closed to others, it lies elsewhere and is found again', () => {
  const home = join(folder, 'closed', 'home')
  mkdirSync(home, { recursive: true })
  chmodSync(join(folder, 'closed'), 0o700)
  const place = placeForData(home, 0)
  expect(place.startsWith(join(tmpdir(), 'crisis-record-'))).toBe(true)
  expect(placeForData(home, 0)).toBe(place)
  // Whichever folder for temporary files the next command has.
  expect(placeForData(home, 0, join(folder, 'other'))).toBe(place)
})
