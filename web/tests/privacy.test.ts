import { readFileSync } from 'node:fs'
import { describe, expect, it, jest } from '@jest/globals'
import { runningViewer } from './running-viewer.js'
import { answered, banner, expectAccessible, openRecord, signIn } from './viewer-at-work.js'

// A browser, axe and ten processes on a small machine take their time.
jest.setTimeout(240_000)

const { at } = runningViewer()

describe('the privacy officer', () => {
  it('lands in the queue, reviews an override with its trail, and finds it again in the audit', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'liaison')
      await openRecord(visitor, '9990000034')
      await page.getByRole('link', { name: 'Open it all the same: Drug and alcohol treatment' }).click()
      await page.getByLabel('It cannot be assessed now').check()
      await page.getByLabel('To protect their life or health').check()
      await page.getByLabel('Justification, in your words').fill('Found unconscious, and what is prescribed decides.')
      await page.getByRole('button', { name: 'Open now' }).click()
      await answered(visitor)
      await page.getByRole('button', { name: 'End now' }).click()
      await page.getByRole('status').filter({ hasText: 'You ended the override' }).waitFor()
    })
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'privacy')
      await page.getByRole('heading', { level: 1, name: 'Overrides to review' }).waitFor()
      const row = page.getByRole('row').filter({ hasText: 'Morgan Ellery' }).first()
      await row.waitFor()
      await expectAccessible(visitor)
      await row.getByRole('button', { name: /^Review/ }).click()
      await page.getByRole('heading', { level: 1, name: 'Review an override' }).waitFor()
      const trail = page.getByRole('region', { name: 'What was done under it' })
      for (const step of ['Override opened', 'Access authorised', 'Override ended by hand']) await trail.getByText(step).first().waitFor()
      expect(await trail.innerText()).toContain('Opened by override: Drug and alcohol treatment')
      expect(await page.locator('main').innerText()).toContain('Found unconscious')
      await expectAccessible(visitor)

      await page.getByRole('button', { name: 'Close this review' }).click()
      await page.getByRole('alert').getByText('Say whether it was appropriate').waitFor()
      await page.getByLabel('Appropriate', { exact: true }).check()
      await page.getByLabel('Yes', { exact: true }).check()
      await page.getByLabel('Note').fill('Needed, and no more than needed.')
      await page.getByRole('button', { name: 'Close this review' }).click()
      await page.getByRole('status').filter({ hasText: 'The review is recorded.' }).waitFor()
      await page.getByRole('button', { name: 'Reviewed', exact: true }).click()
      await page.getByRole('row').filter({ hasText: 'Morgan Ellery' }).filter({ hasText: 'Appropriate' }).first().waitFor()

      await page.getByRole('link', { name: 'Audit search' }).click()
      await page.getByRole('button', { name: 'Search' }).click()
      await page.getByRole('alert').getByText('Enter an NHS number, a reference, or both a first and a last day').waitFor()
      await page.getByLabel('NHS number').fill('999 000 0034')
      await page.getByRole('button', { name: 'Search' }).click()
      await page.getByText('Override reviewed').first().waitFor()
      await expectAccessible(visitor)
    })
  })

  it('opens alerts and samples', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'privacy', '/privacy/findings')
      await page.getByRole('heading', { level: 1, name: 'Alerts and samples' }).waitFor()
      await page
        .getByText(/waits? for review/)
        .first()
        .waitFor()
      await expectAccessible(visitor)
    })
  })

  it('sees who a person is and who has looked, nothing clinical; narrows it down; takes it away with and without names', async () => {
    await at(async (visitor) => {
      await signIn(visitor, 'safehaven')
      await openRecord(visitor, '9990000018')
    })
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'privacy')
      await page.goto('/patients/9990000018')
      await page.getByRole('heading', { level: 1, name: 'Who has looked' }).waitFor()
      await page
        .getByRole('cell', { name: /Sasha Okonjo/ })
        .first()
        .waitFor()
      expect(await banner(visitor).innerText()).toMatch(/^ELLINGTON, Maya/)
      expect(await page.locator('body').innerText()).not.toMatch(/Quetiapine|Penicillin/i)
      await expectAccessible(visitor)

      const named = await saved(page.getByRole('button', { name: 'Download as a spreadsheet (CSV)' }), page)
      expect(named).toContain('Sasha Okonjo')
      await page.getByLabel(/^Copy for the person/).check()
      expect(await page.locator('main').innerText()).not.toContain('Sasha Okonjo')
      expect(await saved(page.getByRole('button', { name: 'Download as a spreadsheet (CSV)' }), page)).not.toContain('Sasha Okonjo')
      expect(JSON.parse(await saved(page.getByRole('button', { name: 'Download as FHIR' }), page))).toMatchObject({
        resourceType: 'Bundle',
      })

      await page.getByLabel('Role').selectOption({ label: 'GP' })
      await page.getByRole('button', { name: 'Show', exact: true }).click()
      await page.getByText('Nobody has opened this record in this time.').waitFor()
    })
  })
})

describe('the analyst', () => {
  it('lands where sharing fails, without a person: chart, table and downloads', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'analyst')
      await page.getByRole('heading', { level: 1, name: 'Where sharing fails' }).waitFor()
      await page.getByRole('heading', { name: 'How these figures are protected' }).waitFor()
      await expectAccessible(visitor)
      expect(await page.getByRole('link', { name: 'Find a person' }).count()).toBe(0)
      expect(await saved(page.getByRole('button', { name: 'Download the data dictionary' }), page)).toMatch(/month/i)
      await page.getByLabel('From').selectOption({ index: 0 })
      await page.getByLabel('To').selectOption({ index: 1 })
      await page.getByRole('button', { name: 'Show', exact: true }).click()
      await page.getByRole('alert').getByText('The first month must not be after the last').waitFor()
    })
  })
})

type Page = Parameters<Parameters<typeof at>[0]>[0]['page']

async function saved(button: ReturnType<Page['getByRole']>, page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return readFileSync(await download.path(), 'utf8')
}
