import { answered, type Visitor } from './viewer-at-work.js'

/** From the panel that is not shared to the record with it open. */
export async function openByOverride(visitor: Visitor, title: string): Promise<void> {
  const { page } = visitor
  await page.getByRole('link', { name: `Open it all the same: ${title}` }).click()
  await page.getByRole('heading', { name: 'Open what is not shared' }).waitFor()
  await page.getByLabel('It cannot be assessed now').check()
  await page.getByLabel('To protect their life or health').check()
  await page.getByRole('button', { name: 'Open now' }).click()
  await answered(visitor)
}
