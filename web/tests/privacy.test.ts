import { readFileSync } from 'node:fs'
import { describe, expect, it, jest } from '@jest/globals'
import { openByOverride } from './overrides-at-work.js'
import { runningViewer } from './running-viewer.js'
import { answered, banner, expectAccessible, openRecord, readUntil, signIn } from './viewer-at-work.js'

// A browser, axe and ten processes on a small machine take their time.
jest.setTimeout(400_000)

const { at } = runningViewer()

describe('the privacy officer', () => {
  it('lands in the queue, reviews an override with its trail, and finds it again in the audit', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'liaison')
      await openRecord(visitor, '9990000034')
      await openByOverride(visitor, 'Drug and alcohol treatment')
      // They work under it, end it, and say why then.
      await page.getByRole('button', { name: 'Refresh' }).click()
      await answered(visitor)
      await page.getByRole('button', { name: 'End now' }).click()
      await page.getByRole('status').filter({ hasText: 'You ended the override' }).waitFor()
      await answered(visitor)
      await page.getByRole('button', { name: /^Write the justification/ }).click()
      await page.getByLabel('Justification, in your words').fill('Found unconscious, and what is prescribed decides.')
      await page.getByRole('button', { name: 'Save the justification' }).click()
      await page.getByRole('status').filter({ hasText: 'The justification is written.' }).waitFor()
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
      // Both times the record was read under it, by whom, and what was asked for. Of what came back it holds nothing.
      const asked = trail.getByRole('row').filter({ hasText: 'Substance misuse part' })
      expect(await asked.count()).toBe(2)
      for (const row of await asked.all())
        expect(await row.innerText()).toMatch(/Morgan Ellery[^]*Opened by override: Drug and alcohol treatment[^]*Bridgeway/)
      expect(await trail.innerText()).not.toMatch(/methadone|buprenorphine/i)
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
      const reviewed = page.getByRole('row').filter({ hasText: 'Morgan Ellery' }).filter({ hasText: 'Appropriate' })
      await reviewed.getByRole('button').first().click()
      await page.getByText('Needed, and no more than needed.').waitFor()
      expect(await page.getByRole('button', { name: 'Close this review' }).count()).toBe(0)
      await trail.getByText('Override reviewed').waitFor()

      await page.getByRole('link', { name: 'Audit search' }).click()
      await page.getByRole('button', { name: 'Search' }).click()
      await page.getByRole('alert').getByText('Enter an NHS number, a reference, or both a first and a last day').waitFor()
      await page.getByLabel('NHS number').fill('999 000 0034')
      await page.getByRole('button', { name: 'Search' }).click()
      await page.getByText('Override reviewed').first().waitFor()
      await expectAccessible(visitor)
      await page.goto('/patients/9990000034/access')
      const look = page
        .getByRole('row')
        .filter({ hasText: 'Morgan Ellery' })
        .filter({ hasText: 'Opened by an override: Drug and alcohol treatment' })
      await look.first().waitFor()
    })
  })

  it('reviews what the audit points out: what was noticed and why, the operation, the decision', async () => {
    // The crisis-team clinician is a patient too.
    await at(async (visitor) => {
      await signIn(visitor, 'crisis')
      await openRecord(visitor, '9990000158')
    })
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'privacy', '/privacy/findings')
      await page.getByRole('heading', { level: 1, name: 'Alerts and samples' }).waitFor()
      await page
        .getByText(/waits? for review/)
        .first()
        .waitFor()
      await page.getByLabel('Kind').selectOption({ label: 'Own record' })
      const row = page.getByRole('row').filter({ hasText: 'Robin Thackray' }).first()
      // The audit derives it a moment after the access, which is longer on a busy machine.
      for (let tries = 0; tries < 60 && (await row.count()) === 0; tries++) {
        await page.waitForTimeout(1000)
        await page.getByRole('button', { name: 'All', exact: true }).click()
        await page.getByRole('button', { name: 'Waiting for review' }).click()
        await page.getByText('Asking…').waitFor({ state: 'detached' })
      }
      expect(await row.innerText()).toContain('Northmoor Mental Health Trust')
      await expectAccessible(visitor)
      await row.getByRole('button', { name: /^Review: Own record/ }).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Review a finding' }).waitFor()
      await page.getByText('A member of staff opened their own record.').waitFor()
      const operation = page.getByRole('region', { name: 'What was opened' })
      await operation.getByText('Access authorised').first().waitFor()
      expect(await operation.innerText()).toContain('Harbour Lane Surgery')
      await expectAccessible(visitor)
      await page.getByRole('button', { name: 'Close this review' }).click()
      await page.getByRole('alert').getByText('Say whether it was appropriate').waitFor()
      await page.getByLabel('Inappropriate', { exact: true }).check()
      await page.getByLabel('Note').fill('Asked, and without a reason.')
      await page.getByRole('button', { name: 'Close this review' }).click()
      await page.getByRole('status').filter({ hasText: 'The review is recorded.' }).waitFor()
      await page.getByRole('button', { name: 'Reviewed', exact: true }).click()
      const reviewed = page.getByRole('row').filter({ hasText: 'Robin Thackray' }).filter({ hasText: 'Inappropriate' })
      await reviewed.getByRole('button').click()
      await page.getByText('Asked, and without a reason.').waitFor()
      expect(await page.getByRole('button', { name: 'Close this review' }).count()).toBe(0)
    })
  })

  it('searches the audit by a person, and from a name in it for all that this member of staff did', async () => {
    await at(async (visitor) => {
      await signIn(visitor, 'safehaven')
      for (const nhsNumber of ['9990000042', '9990000050']) await openRecord(visitor, nhsNumber)
    })
    await at(
      async (visitor) => {
        const { page } = visitor
        await signIn(visitor, 'privacy', '/privacy/audit')
        await page.getByLabel('NHS number').fill('999 000 0042')
        await page.keyboard.press('Enter')
        const found = page.getByRole('region', { name: 'What the audit holds' })
        await found.getByText(/entries, newest first/).waitFor()
        expect(await found.innerText()).not.toContain('999 000 0050')
        // How an operation ended is told behind its answer: looked for again until the audit has it.
        const search = async () => {
          await page.getByLabel('NHS number').press('Enter')
          await found.getByText(/entries, newest first/).waitFor()
          return await found.innerText()
        }
        expect(await readUntil(search, (words) => words.includes('Safe haven part. Answered'))).toContain('Safe haven part. Answered')
        await expectAccessible(visitor)
        await found.getByRole('link', { name: 'Sasha Okonjo: everything they did' }).first().focus()
        await page.keyboard.press('Enter')
        await found.getByText('999 000 0050').first().waitFor()
        expect(await found.innerText()).toContain('999 000 0042')
        expect(await page.getByLabel('Reference of the member of staff').inputValue()).not.toBe('')
        expect(await found.getByRole('link', { name: /: everything they did$/ }).allInnerTexts()).not.toContain('Iris Montague')
        await expectAccessible(visitor)
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
        expect(await page.evaluate<number>('localStorage.length + sessionStorage.length')).toBe(0)
      },
      { width: 320, height: 640 },
    )
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
      await page.emulateMedia({ media: 'print' })
      const paper = await page.locator('body').innerText()
      expect(paper).toMatch(/Printed on \d+ \w+ \d{4}[\s\S]*Names of staff are left out/)
      expect(paper).not.toMatch(/Okonjo|Iris Montague/)
      await page.emulateMedia({ media: 'screen' })
      expect(await saved(page.getByRole('button', { name: 'Download as a spreadsheet (CSV)' }), page)).not.toContain('Sasha Okonjo')
      expect(JSON.parse(await saved(page.getByRole('button', { name: 'Download as FHIR' }), page))).toMatchObject({
        resourceType: 'Bundle',
      })

      const entry = page.getByRole('row').filter({ hasText: 'Sasha Okonjo' })
      await page.getByLabel(/^Copy for the person/).uncheck()
      expect(await entry.first().innerText()).toContain('Lantern Safe Haven')
      await page.getByLabel('Organisation').selectOption({ label: 'Northmoor Police (ZL001)' })
      await page.getByLabel('Role').selectOption({ label: 'GP' })
      await page.getByRole('button', { name: 'Show', exact: true }).click()
      await page.getByText('Nobody has opened this record in this time.').waitFor()
    })
  })
})

describe('the analyst', () => {
  it('lands where sharing fails, without a person: figures of the report alone, and downloads', async () => {
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
