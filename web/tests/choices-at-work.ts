import type { Visitor } from './viewer-at-work.js'

/** Follows the address of a person's choices. */
export async function openChoices({ page }: Visitor, nhsNumber: string): Promise<void> {
  await page.goto(`/patients/${nhsNumber}/choices`)
  await page.getByRole('heading', { level: 1, name: 'Sharing choices' }).waitFor()
}

export async function continueStep({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click()
}

export async function chooseWhat(
  { page }: Visitor,
  effect: 'Share' | 'Do not share',
  categories: readonly string[] | 'EVERYTHING',
): Promise<void> {
  await page.getByRole('heading', { name: 'What do they want?' }).waitFor()
  await page.getByLabel(effect, { exact: true }).check()
  if (categories === 'EVERYTHING') return void (await page.getByLabel('Everything', { exact: true }).check())
  await page.getByLabel('Only some of it').check()
  for (const category of categories) await page.getByLabel(category, { exact: true }).check()
}

export async function decidedInPerson({ page }: Visitor): Promise<void> {
  await page.getByRole('heading', { name: 'When and how was this choice made?' }).waitFor()
  await page.getByLabel('In person', { exact: true }).check()
}

/** A refusal by the person, towards everyone, up to its preview or until it is recorded. */
export async function recordRefusal(
  visitor: Visitor,
  what: { categories: readonly string[] | 'EVERYTHING'; save: boolean },
): Promise<void> {
  const { page } = visitor
  await page.getByRole('link', { name: 'Record a choice' }).click()
  await page.getByLabel('The person', { exact: true }).check()
  await continueStep(visitor)
  await chooseWhat(visitor, 'Do not share', what.categories)
  await continueStep(visitor)
  await page.getByRole('heading', { name: 'With whom, and from whom?' }).waitFor()
  await continueStep(visitor)
  await decidedInPerson(visitor)
  await continueStep(visitor)
  await page.getByRole('button', { name: 'Record this choice' }).waitFor()
  const confirm = page.getByLabel('I explained this to the person who decides')
  if (await confirm.isVisible()) await confirm.check()
  if (!what.save) return
  await page.getByRole('button', { name: 'Record this choice' }).click()
  await page.getByRole('status').filter({ hasText: 'The choice is recorded.' }).waitFor()
}

export function statementCard({ page }: Visitor, effect: 'Share' | 'Do not share', words: RegExp) {
  return page.getByRole('article').filter({ hasText: effect }).filter({ hasText: words }).first()
}
