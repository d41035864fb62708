import { describe, expect, it, jest } from '@jest/globals'
import { runningViewer } from './running-viewer.js'
import { expectAccessible, openRecord, readUntil, signIn, type Visitor } from './viewer-at-work.js'

// A browser, axe and ten processes on a small machine take their time.
jest.setTimeout(240_000)

const { at } = runningViewer()

/** Marks the rows that are there. */
const see = ({ page }: Visitor) => page.evaluate("document.querySelectorAll('tbody > tr').forEach((row) => { row.seen = true })")
/** Until the focus has moved it is on the button, which is in no row. */
const onFirstThatCame =
  "((row) => row !== null && row.seen !== true && row.previousElementSibling?.seen === true)(document.activeElement.closest('tr'))"

async function expectFocus({ page }: Visitor, where: string): Promise<void> {
  expect(await readUntil(() => page.evaluate<boolean>(where), Boolean)).toBe(true)
}

async function search({ page }: Visitor, nhsNumber: string): Promise<void> {
  await page.getByLabel('NHS number').fill(nhsNumber)
  await page.keyboard.press('Enter')
}

describe('a list that comes in pages, by keyboard', () => {
  it('goes on with the first row that came, and where a page failed from where it was', async () => {
    await at(async (visitor) => {
      await signIn(visitor, 'gp')
      // Some ten operations each time, with two entries each: more than two pages of fifty.
      for (let times = 0; times < 7; times++) await openRecord(visitor, '9990000069')
    })
    await at(async (visitor) => {
      const { page } = visitor
      const rows = page.getByRole('row')
      await signIn(visitor, 'privacy', '/privacy/audit')
      await search(visitor, '999 000 0069')
      await page.getByText(/^50 entries, newest first; there are more/).waitFor()
      const shown = await rows.count()
      await see(visitor)
      await page.getByRole('button', { name: 'Show more' }).focus()
      await page.route('**/graphql', (route) => route.abort())
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Try again' }).waitFor()
      expect(await rows.count()).toBe(shown)
      await expectFocus(visitor, "document.activeElement.textContent === 'Try again'")
      await expectAccessible(visitor)
      await page.unroute('**/graphql')
      await page.keyboard.press('Enter')
      await page.getByText(/^100 entries, newest first/).waitFor()
      // What the end of the first page had cut in two is a row of the second now.
      await expectFocus(visitor, onFirstThatCame)
      await expectAccessible(visitor)

      await page.goto('/patients/9990000069/access')
      const older = page.getByRole('button', { name: 'Show older entries' })
      await older.waitFor()
      const looks = await rows.count()
      await see(visitor)
      await older.focus()
      await page.keyboard.press('Enter')
      await older.waitFor({ state: 'detached' })
      expect(await rows.count()).toBeGreaterThan(looks)
      await expectFocus(visitor, onFirstThatCame)
      await expectAccessible(visitor)
    })
  })

  it('stays in its section where asking again finds nothing', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'privacy', '/privacy/audit')
      await page.route('**/graphql', (route) => route.abort())
      await search(visitor, '999 000 0204')
      const again = page.getByRole('button', { name: 'Try again' })
      await again.focus()
      await page.unroute('**/graphql')
      await page.keyboard.press('Enter')
      await again.waitFor({ state: 'detached' })
      await expectFocus(visitor, "document.activeElement.matches('section.cr-results')")
      await expectAccessible(visitor)
    })
  })
})
