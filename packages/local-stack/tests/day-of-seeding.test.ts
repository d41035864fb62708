import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { dayOfSeeding } from '../src/stack/day-of-seeding.js'

const homes = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'crisis-record-day-')))
afterAll(() => homes.forEach((home) => rmSync(home, { recursive: true, force: true })))

it('a demo counts from the day it was first seeded, whenever more of it is', () => {
  const [home = '', another = ''] = homes
  expect(dayOfSeeding(home, new Date('2026-03-01T23:30:00Z'))).toBe('2026-03-01T23:30:00.000Z')
  expect(dayOfSeeding(home, new Date('2026-03-09T08:00:00Z'))).toBe('2026-03-01T23:30:00.000Z')
  expect(dayOfSeeding(another, new Date('2026-03-09T08:00:00Z'))).toBe('2026-03-09T08:00:00.000Z')
})
