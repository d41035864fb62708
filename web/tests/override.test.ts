import { describe, expect, it, jest } from '@jest/globals'
import { openByOverride } from './overrides-at-work.js'
import { runningViewer } from './running-viewer.js'
import { answered, expectAccessible, giveReason, openRecord, panel, signIn, type Visitor } from './viewer-at-work.js'

// A browser, axe and ten processes on a small machine take their time.
jest.setTimeout(240_000)

const { at } = runningViewer()
const banner = ({ page }: Visitor) => page.getByRole('region', { name: 'You opened what was not shared' })

describe('opening what is not shared', () => {
  it('asks what the law asks, opens with one tap, shows the time left, takes the justification, and closes again', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      // 0034 refused that drug treatment is shared.
      await signIn(visitor, 'liaison')
      await openRecord(visitor, '9990000034')
      const treatment = panel(visitor, 'Drug and alcohol treatment')
      expect(await treatment.innerText()).toContain('Not shared with you')
      await page.getByRole('link', { name: 'Open it all the same: Drug and alcohol treatment' }).click()
      await page.getByRole('heading', { name: 'Open what is not shared' }).waitFor()
      await expectAccessible(visitor)
      expect(await page.getByLabel('Drug and alcohol treatment').isChecked()).toBe(true)

      // Nothing is sent that does not fit.
      visitor.operations.length = 0
      await page.getByRole('button', { name: 'Open now' }).click()
      await page.getByRole('alert').getByText('Say whether the person can decide about this now').waitFor()
      expect(visitor.operations).toEqual([])
      await expectAccessible(visitor)
      await page.getByLabel('Yes, and others are at risk').check()
      expect(await page.getByLabel('To protect their life or health').count()).toBe(0)

      await page.getByLabel('It cannot be assessed now').check()
      await page.getByLabel('To protect their life or health').check()
      await page.getByRole('button', { name: 'Open now' }).click()
      await answered(visitor)
      await banner(visitor)
        .getByText(/\d+ minutes left/)
        .waitFor()
      expect(await banner(visitor).innerText()).toContain('Drug and alcohol treatment')
      expect(await treatment.innerText()).toContain('Opened by override')
      expect(await treatment.innerText()).toContain('Bridgeway Recovery Service')
      await expectAccessible(visitor)

      await page.getByRole('button', { name: 'Write the justification' }).click()
      await page.getByLabel('Justification, in your words').fill('too short')
      await page.getByRole('button', { name: 'Save the justification' }).click()
      await page.getByRole('alert').getByText('Write at least 20 characters').waitFor()
      await page.getByLabel('Justification, in your words').fill('Found unconscious, and what is prescribed decides what can be given.')
      await page.getByRole('button', { name: 'Save the justification' }).click()
      await banner(visitor).getByText('Justification written').waitFor()

      await page.getByRole('button', { name: 'End now' }).click()
      await page.getByRole('status').filter({ hasText: 'You ended the override' }).waitFor()
      await answered(visitor)
      expect(await panel(visitor, 'Drug and alcohol treatment').innerText()).toContain('Not shared with you')
      expect(await page.locator('body').innerText()).not.toContain('Bridgeway Recovery Service')
      expect(await banner(visitor).count()).toBe(0)
      expect(await page.evaluate<number>('localStorage.length + sessionStorage.length')).toBe(0)
    })
  })

  it('owes the justification still when the record was left, and takes it then', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'liaison')
      await openRecord(visitor, '9990000050')
      await page.getByRole('button', { name: 'Change the reason for access' }).click()
      await giveReason(visitor, 'Safeguarding')
      await answered(visitor)
      await page.getByRole('link', { name: 'Find a person' }).click()
      expect(await page.getByRole('heading', { name: 'Justifications you still owe' }).count()).toBe(0)
      await openRecordAgain(visitor, '9990000034')
      await openByOverride(visitor, 'Drug and alcohol treatment')
      await page.getByRole('link', { name: 'Find a person' }).click()
      await page.getByRole('heading', { name: 'Justifications you still owe' }).waitFor()
      await expectAccessible(visitor)
      await page.getByRole('button', { name: /^Write the justification/ }).click()
      await page.getByLabel('Justification, in your words').fill('Brought in unconscious by ambulance, nobody to ask.')
      await page.getByRole('button', { name: 'Save the justification' }).click()
      await page.getByRole('status').filter({ hasText: 'The justification is written.' }).waitFor()
    })
  })

  it('reminds of an owed justification on the record itself: after a reload, and in another session', async () => {
    const notice = ({ page }: Visitor) => page.getByRole('region', { name: 'You still owe a justification' })
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'crisis')
      await openRecord(visitor, '9990000034')
      expect(await notice(visitor).count()).toBe(0)
      await openByOverride(visitor, 'Drug and alcohol treatment')
      await page.getByRole('button', { name: 'End now' }).click()
      await notice(visitor).waitFor()
      // A new document: nothing is remembered of the one before.
      await openRecord(visitor, '9990000034')
      expect(await notice(visitor).innerText()).toMatch(/Drug and alcohol treatment, opened .* due by/)
      expect(await page.evaluate<number>('localStorage.length + sessionStorage.length')).toBe(0)
    })
    await at(async (colleague) => {
      await signIn(colleague, 'liaison')
      await openRecord(colleague, '9990000034')
      expect(await notice(colleague).count()).toBe(0)
    })
    await at(
      async (visitor) => {
        const { page } = visitor
        await signIn(visitor, 'crisis')
        await openRecord(visitor, '9990000034')
        await notice(visitor).waitFor()
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
        await notice(visitor)
          .getByRole('button', { name: /^Write the justification/ })
          .focus()
        await page.keyboard.press('Enter')
        await page.getByLabel('Justification, in your words').fill('Brought in unconscious by ambulance, nobody to ask.')
        await expectAccessible(visitor)
        await page.getByRole('button', { name: 'Save the justification' }).click()
        await page.getByRole('status').filter({ hasText: 'The justification is written.' }).waitFor()
        expect(await notice(visitor).count()).toBe(0)
        await openRecord(visitor, '9990000034')
        expect(await notice(visitor).count()).toBe(0)
      },
      { width: 320, height: 640 },
    )
  })

  it('offers none to a role that may not, or for what none can open', async () => {
    await at(async (visitor) => {
      await signIn(visitor, 'safehaven')
      await openRecord(visitor, '9990000050')
      expect(await panel(visitor, 'Crisis plan').innerText()).toContain('Not shared with you')
      expect(await visitor.page.getByRole('link', { name: /^Open it all the same/ }).count()).toBe(0)
    })
  })
})

async function openRecordAgain(visitor: Visitor, nhsNumber: string): Promise<void> {
  const { page } = visitor
  // By the search box: a new address would begin the page anew and forget what it remembers.
  await page.getByLabel('NHS number, or family name').fill(nhsNumber)
  await page.getByRole('button', { name: 'Find', exact: true }).click()
  await giveReason(visitor)
  await answered(visitor)
}
