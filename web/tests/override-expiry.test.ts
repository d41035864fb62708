import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, jest } from '@jest/globals'
import { runningViewer } from './running-viewer.js'
import { answered, openRecord, panel, signIn } from './viewer-at-work.js'

// A minute has to pass, and a small machine takes its time besides.
jest.setTimeout(240_000)

const { at } = runningViewer({ agreementFile: agreementOfOneMinute() })

it('takes away what was opened when its minute is over, by itself, and says so', async () => {
  await at(async (visitor) => {
    const { page } = visitor
    await signIn(visitor, 'crisis')
    await openRecord(visitor, '9990000034')
    await page.getByRole('link', { name: 'Open it all the same: Drug and alcohol treatment' }).click()
    await page.getByLabel('It cannot be assessed now').check()
    await page.getByLabel('To protect their life or health').check()
    await page.getByRole('button', { name: 'Open now' }).click()
    await answered(visitor)
    await page.getByText(/^\d+ seconds? left$/).waitFor()
    await panel(visitor, 'Drug and alcohol treatment').getByText('Bridgeway Recovery Service').first().waitFor()

    await page.getByRole('status').filter({ hasText: 'The override has ended.' }).waitFor({ timeout: 120_000 })
    await answered(visitor)
    expect(await panel(visitor, 'Drug and alcohol treatment').innerText()).toContain('Not shared with you')
    expect(await page.locator('body').innerText()).not.toContain('Bridgeway Recovery Service')
  })
})

/** The demonstration agreement, but for how long an override lasts. */
function agreementOfOneMinute(): string {
  const demo = readFileSync(fileURLToPath(new URL('../../packages/policy/agreement.yaml', import.meta.url)), 'utf8')
  const changed = demo.replace('minutes: 60', 'minutes: 1')
  if (changed === demo) throw new Error('the agreement does not say that an override lasts 60 minutes')
  const file = join(mkdtempSync(join(tmpdir(), 'crisis-record-agreement-')), 'agreement.yaml')
  writeFileSync(file, changed)
  return file
}
