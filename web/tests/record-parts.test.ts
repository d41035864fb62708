import { describe, expect, it, jest } from '@jest/globals'
import { runningViewer } from './running-viewer.js'
import { answered, banner, expectAccessible, giveReason, openRecord, panel, readUntil, signIn } from './viewer-at-work.js'

jest.setTimeout(180_000)

const { at } = runningViewer()

describe('parts of the record', () => {
  it('of somebody who has died are not shared, nor to be opened; who they were is, and that they died', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'liaison')
      await openRecord(visitor, '9990000174')
      await page.getByText('This person has died.').waitFor()
      expect(await banner(visitor).innerText()).toMatch(/AMESBURY, Harold[\s\S]*Died \d+ \w+ \d{4} \(\d\dy\)/)
      const panels = await page.locator('.cr-row .cr-panel').allInnerTexts()
      expect(panels.length).toBeGreaterThan(10)
      for (const words of panels) expect(words).toMatch(/Not shared with you[\s\S]*because the person has died/)
      expect(panels.join()).not.toContain('Ask the person')
      expect(await page.getByRole('link', { name: /Open it all the same/ }).count()).toBe(0)
      await expectAccessible(visitor)
    })
  })

  it('counts down the hours of a detention minute by minute', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'liaison')
      await page.clock.install()
      await page.goto('/patients/9990000069')
      await giveReason(visitor)
      await answered(visitor)
      const clock = panel(visitor, 'Mental Health Act').getByRole('group', { name: 'Time limit under section 136' })
      const minutesLeft = async () => {
        const [, hours, minutes] = /(\d+) h (\d+) min left: may be kept until \d+ \w+ \d{4}, \d\d:\d\d/.exec(await clock.innerText()) ?? []
        return Number(hours) * 60 + Number(minutes)
      }
      const before = await minutesLeft()
      expect(before).toBeGreaterThan(60)
      await page.clock.fastForward('02:00')
      // Drawn a moment after the clock has told it.
      const after = await readUntil(minutesLeft, (left) => before - left >= 2)
      expect(before - after).toBeGreaterThanOrEqual(2)
      expect(before - after).toBeLessThanOrEqual(4)
      await expectAccessible(visitor)
    })
  })

  it('draws twelve months of contacts, and tells the same in a table', async () => {
    await at(async (visitor) => {
      await signIn(visitor, 'liaison')
      await openRecord(visitor, '9990000018')
      const contacts = panel(visitor, 'Contacts')
      const labels = contacts.locator('.cr-timeline__agency')
      const agencies = await labels.evaluateAll((all) => all.map((one) => (one.firstChild?.textContent ?? '').trim()))
      const counted = (await labels.allInnerTexts()).map((words) => Number(/(\d+)$/.exec(words)?.[1]))
      expect(agencies.length).toBeGreaterThan(5)
      await contacts.getByText('The same as a table').click()
      const table = contacts.getByRole('table', { name: 'Twelve months by agency' })
      for (const [index, agency] of agencies.entries()) {
        const row = table.getByRole('row').filter({ has: visitor.page.getByRole('rowheader', { name: agency, exact: true }) })
        const cells = await row.getByRole('cell').allInnerTexts()
        expect(cells).toHaveLength(12)
        expect(cells.reduce((sum, cell) => sum + Number(cell), 0)).toBe(counted[index])
      }
      const times = await contacts
        .locator('.cr-items__item')
        .evaluateAll((all) => all.map((one) => one.querySelector('time')?.getAttribute('datetime')))
      expect(times.length).toBeGreaterThan(3)
      expect(times.map((time) => Date.parse(time ?? ''))).toEqual([...times].map((time) => Date.parse(time ?? '')).sort((a, b) => b - a))
      await expectAccessible(visitor)
    })
  })

  it('goes to a part by a key, lists the keys on ?, and leaves them off once they are switched off', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'liaison')
      await openRecord(visitor, '9990000018')
      const focused = () => page.evaluate<string>('document.activeElement.id')
      await page.keyboard.press('p')
      expect(await focused()).toBe('crisis-plan-heading')
      await page.keyboard.press('?')
      const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
      await keys.getByText('Crisis plan').waitFor()
      await expectAccessible(visitor)
      await keys.getByLabel('Single keys do something').uncheck()
      await keys.getByRole('button', { name: 'Close' }).click()
      await page.keyboard.press('m')
      expect(await focused()).not.toBe('medicines-heading')
    })
  })

  it('prints a handover: who printed it, when, why, what must be known first, and what is not shared; no quiet part', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'liaison')
      await openRecord(visitor, '9990000034')
      expect(await page.getByText('Handover summary').isVisible()).toBe(false)
      await page.emulateMedia({ media: 'print' })
      const words = await page.locator('body').innerText()
      expect(words).toMatch(/Printed by Morgan Ellery, A&E liaison clinician, on \d+ \w+ \d{4}, \d\d:\d\d\./)
      expect(words).toMatch(/Handover summary\s+Opened for: Care and treatment\./)
      expect(words).toContain('Not shared')
      for (const title of ['Crisis plan', 'Medicines', 'Allergies']) expect(await panel(visitor, title).isVisible()).toBe(true)
      for (const title of ['Drug and alcohol treatment', 'Safeguarding', 'About me'])
        expect(await page.locator('h2', { hasText: title }).first().isVisible()).toBe(false)
      const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)
      expect(pages?.length).toBeLessThanOrEqual(2)
    })
  })
})
