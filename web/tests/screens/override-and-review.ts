import { answered, openRecord, type Visitor } from '../viewer-at-work.js'
import { heading, type Screen } from './screen.js'

const interruption = async (visitor: Visitor) => {
  await openRecord(visitor, '9990000034')
  await visitor.page.getByRole('link', { name: 'Open it all the same: Drug and alcohol treatment' }).click()
  await visitor.page.getByLabel('It cannot be assessed now').check()
  await visitor.page.getByLabel('To protect their life or health').check()
}

const opened = async (visitor: Visitor) => {
  await interruption(visitor)
  await visitor.page.getByRole('button', { name: 'Open now' }).click()
  await answered(visitor)
}

/**
 * An override from the interruption to its review. In this order: each leaves behind what the next one shows.
 * What was done is printed whole, and takes the pages it takes: as many as there were entries.
 */
export const overrideAndReview: readonly Screen[] = [
  { name: 'override', as: 'liaison', pages: 2, open: interruption },
  { name: 'override-banner', as: 'liaison', open: opened },
  {
    name: 'override-ended',
    as: 'crisis',
    open: async (visitor) => {
      await opened(visitor)
      await visitor.page.getByRole('button', { name: 'End now' }).click()
      await visitor.page.getByRole('status').filter({ hasText: 'You ended the override' }).waitFor()
      await answered(visitor)
    },
  },
  { name: 'justification-owed', as: 'crisis', open: (visitor) => openRecord(visitor, '9990000034') },
  { name: 'own-record', as: 'crisis', open: (visitor) => openRecord(visitor, '9990000158') },
  {
    name: 'privacy-queue',
    as: 'privacy',
    open: ({ page }) => page.getByRole('row').filter({ hasText: 'Ended' }).first().waitFor(),
  },
  {
    name: 'privacy-review',
    as: 'privacy',
    open: async ({ page }) => {
      await page.getByRole('row').filter({ hasText: 'Ended' }).first().getByRole('button').click()
      await page.getByText('Override opened').first().waitFor()
      await page.evaluate('window.scrollTo(0, 0)')
    },
  },
  { name: 'findings', as: 'privacy', open: ownRecordFound },
  {
    name: 'finding',
    as: 'privacy',
    open: async (visitor) => {
      await ownRecordFound(visitor)
      await visitor.page
        .getByRole('button', { name: /^Review: Own record/ })
        .first()
        .click()
      await visitor.page.getByText('Access authorised').first().waitFor()
      await visitor.page.evaluate('window.scrollTo(0, 0)')
    },
  },
  {
    name: 'audit-search',
    as: 'privacy',
    open: async ({ page }) => {
      await page.getByRole('link', { name: 'Audit search' }).click()
      await page.getByLabel('NHS number').fill('999 000 0034')
      await page.getByRole('button', { name: 'Search' }).click()
      await page.getByText(/entries, newest first/).waitFor()
      await page.evaluate('window.scrollTo(0, 0)')
    },
  },
  {
    name: 'who-has-looked',
    as: 'privacy',
    open: async (visitor) => {
      await visitor.page.goto('/patients/9990000034/access')
      await heading(visitor, 'Who has looked')
      await visitor.page.getByText('Opened by an override:').first().waitFor()
    },
  },
  {
    name: 'learning',
    as: 'analyst',
    open: ({ page }) => page.getByRole('heading', { name: 'How these figures are protected' }).waitFor(),
  },
]

/** The audit derives a finding a moment after the access: looked for until it is there. */
async function ownRecordFound({ page }: Visitor): Promise<void> {
  const row = page.getByRole('row').filter({ hasText: 'Own record' }).first()
  do {
    await page.goto('/privacy/findings')
    // Comes with the list, whether that is empty, or holds what was derived before, or this as well.
    await page.getByText(/^\d+ waits? for review$/).waitFor()
  } while (!(await row.isVisible()))
}
