import { setTimeout as wait } from 'node:timers/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'

/** A busy machine is slow, and nothing is wrong with that. */
const patienceMs = 60_000

/** A member of staff at a browser of their own: nothing is carried over from one to the next. */
export interface Visitor {
  readonly page: Page
  readonly context: BrowserContext
  /** What the browser complained of: refused by the content security policy, thrown, or asked of another host. */
  readonly complaints: string[]
  /** Names of the operations sent, in order. */
  readonly operations: string[]
  /** The variables that each operation was last sent with. */
  readonly variables: Map<string, unknown>
}

export async function visit(browser: Browser, url: string, viewport = { width: 1280, height: 900 }): Promise<Visitor> {
  // Far from London, where the machine's zone would show if it were used.
  const context = await browser.newContext({ baseURL: url, viewport, timezoneId: 'Pacific/Auckland', locale: 'en-US' })
  // Whatever comes of it besides this page: a window that a link opens, axe's own, a request without a page.
  context.setDefaultTimeout(patienceMs)
  return watch(await context.newPage(), { context, complaints: [] })
}

/** One window of a browser, from before it goes anywhere. What it complains of stands with what its browser's others do. */
export function watch(page: Page, { context, complaints }: Pick<Visitor, 'context' | 'complaints'>): Visitor {
  page.setDefaultTimeout(patienceMs)
  const operations: string[] = []
  const variables = new Map<string, unknown>()
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) complaints.push(message.text())
  })
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') complaints.push(`asked another host: ${request.url()}`)
    const body: unknown = request.url().endsWith('/graphql') ? request.postDataJSON() : undefined
    if (typeof body !== 'object' || body === null || !('operationName' in body)) return
    operations.push(String(body.operationName))
    variables.set(String(body.operationName), 'variables' in body ? body.variables : undefined)
  })
  return { page, context, complaints, operations, variables }
}

/**
 * Reads until it is so, and gives what was read last: for what follows what one can wait for. React moves the focus and draws what a timer
 * changed a moment later, which on a busy machine is long enough to look in between.
 */
export async function readUntil<T>(read: () => Promise<T>, isSo: (value: T) => boolean): Promise<T> {
  const end = Date.now() + patienceMs / 2
  let value = await read()
  while (!isSo(value) && Date.now() < end) {
    await wait(100)
    value = await read()
  }
  return value
}

/** By the real redirect to the identity provider and back. */
export async function signIn({ page }: Visitor, username: string, path = '/'): Promise<void> {
  await page.goto(path)
  await page.getByRole('link', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: new RegExp(`^${username}\\b`) }).click()
  await page.getByRole('button', { name: 'Sign out' }).waitFor()
}

/** What the gateway says of the session, changed on its way: for what no member of the demo's staff is, and for hours that nobody waits. */
export async function changeSession({ page }: Visitor, changed: Readonly<Record<string, unknown>>): Promise<void> {
  await page.route('**/auth/session', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), ...changed } })
  })
}

export async function giveReason({ page }: Visitor, reason?: string): Promise<void> {
  await page.getByRole('heading', { name: 'Why are you opening this record?' }).waitFor()
  if (reason !== undefined) await page.getByLabel(reason, { exact: true }).check()
  if (reason === 'Emergency') await page.getByLabel('I confirm that this is an emergency').check()
  await page.getByRole('button', { name: 'Open the record' }).click()
}

/** Follows the address of a record, as another system would, and waits until all of it was answered. */
export async function openRecord(visitor: Visitor, nhsNumber: string): Promise<void> {
  await visitor.page.goto(`/patients/${nhsNumber}`)
  await giveReason(visitor)
  await answered(visitor)
}

/** Waits for the record. Where something else comes instead, says what. */
export async function answered({ page }: Visitor): Promise<void> {
  const record = page.getByText(/^As answered at \d\d:\d\d$/)
  const refusal = page.getByRole('heading', { level: 1, name: /cannot be shown|can be shown|may not open|were signed out/ })
  await record.or(refusal).first().waitFor()
  if (await refusal.isVisible()) throw new Error(`the record was refused: ${await page.locator('main').innerText()}`)
}

export async function searchFor(
  { page }: Visitor,
  words: string,
  born?: readonly [day: string, month: string, year: string],
): Promise<void> {
  await page.getByLabel('NHS number, or family name').fill(words)
  if (born !== undefined) {
    await page.getByLabel('Day').fill(born[0])
    await page.getByLabel('Month').fill(born[1])
    await page.getByLabel('Year').fill(born[2])
  }
  await page.getByRole('button', { name: 'Find', exact: true }).click()
}

export function banner({ page }: Visitor) {
  return page.getByRole('region', { name: 'The person this record is about' })
}

/** A panel of the record by its heading. */
export function panel({ page }: Visitor, title: string) {
  return page.getByRole('region', { name: title, exact: true })
}

export async function panelTitles({ page }: Visitor): Promise<string[]> {
  return await page.locator('.cr-row').getByRole('heading', { level: 2 }).allTextContents()
}

/** axe, with every rule of WCAG 2.2 AA and its best practices. */
export async function expectAccessible({ page }: Visitor): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([])
}
