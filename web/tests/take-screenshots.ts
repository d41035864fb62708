import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startStack, type Stack } from '@crisis-record/local-stack'
import { afterAll, beforeAll, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { launchChromium } from './find-chromium.js'
import { openChoices, recordRefusal } from './choices-at-work.js'
import { answered, openRecord, searchFor, signIn, visit, type Visitor } from './viewer-at-work.js'

/** `npm run screenshots -w web`: the pictures the documentation shows, taken of the running system. */
const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url))

let stack: Stack
let browser: Browser
const closing: (() => Promise<void>)[] = []

beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  browser = await launchChromium()
  closing.push(() => browser.close())
  // With generated people, so that there are months to report of.
  // Agencies are waited for as long as a busy machine takes: no picture is to show one as not answering that only was slow.
  stack = await startStack({ people: 50, environment: { gateway: { AGENCY_TIMEOUT_MS: '60000' } } })
  closing.push(() => stack.stop())
}, 300_000)

afterAll(async () => {
  for (const close of closing) await close()
}, 60_000)

async function picture(
  name: string,
  username: string | undefined,
  work: (visitor: Visitor) => Promise<void>,
  options: { full?: boolean; width?: number; height?: number } = {},
) {
  const visitor = await visit(browser, stack.url, {
    width: options.width ?? 1280,
    height: options.height ?? (options.width === undefined ? 860 : 780),
  })
  try {
    if (username === undefined) await visitor.page.goto('/')
    else await signIn(visitor, username)
    await work(visitor)
    await visitor.page.screenshot({ path: `${folder}${name}.png`, fullPage: options.full ?? false })
  } finally {
    await visitor.context.close()
  }
}

async function as(username: string, work: (visitor: Visitor) => Promise<void>) {
  const visitor = await visit(browser, stack.url)
  try {
    await signIn(visitor, username)
    await work(visitor)
  } finally {
    await visitor.context.close()
  }
}

const found = async (visitor: Visitor) => {
  await searchFor(visitor, 'Ellington', ['17', '4', '1991'])
  await visitor.page.getByRole('table').waitFor()
}

const interruption = async (visitor: Visitor) => {
  await openRecord(visitor, '9990000034')
  await visitor.page.getByRole('link', { name: 'Open it all the same: Drug and alcohol treatment' }).click()
  await visitor.page.getByLabel('It cannot be assessed now').check()
  await visitor.page.getByLabel('To protect their life or health').check()
}

/** A part of the record, below the banner that stays in sight. */
const scrollTo = async ({ page }: Visitor, part: string) => {
  await page.evaluate(`document.getElementById('${part}-heading').scrollIntoView(); window.scrollBy(0, -20)`)
}

const opened = async (visitor: Visitor) => {
  await interruption(visitor)
  await visitor.page.getByRole('button', { name: 'Open now' }).click()
  await answered(visitor)
}

it('takes the pictures', async () => {
  await picture('sign-in', undefined, async ({ page }) => await page.getByRole('link', { name: 'Sign in' }).waitFor())
  await picture('find', 'liaison', found)
  await picture('reason', 'liaison', async ({ page }) => {
    await page.goto('/patients/9990000018')
    await page.getByRole('heading', { name: 'Why are you opening this record?' }).waitFor()
  })
  await picture('record', 'liaison', (visitor) => openRecord(visitor, '9990000018'))
  await picture('record-whole', 'liaison', (visitor) => openRecord(visitor, '9990000018'), { full: true })
  await picture('record-safe-haven', 'safehaven', (visitor) => openRecord(visitor, '9990000050'))
  await picture('record-telephone', 'liaison', (visitor) => openRecord(visitor, '9990000018'), { width: 390 })
  await picture('record-detained', 'liaison', (visitor) => openRecord(visitor, '9990000069'), { height: 1700 })
  await picture(
    'record-narrow',
    'liaison',
    async (visitor) => {
      await openRecord(visitor, '9990000069')
      await scrollTo(visitor, 'mental-health-act')
    },
    { width: 320, height: 900 },
  )
  await picture('contacts', 'liaison', async (visitor) => {
    await openRecord(visitor, '9990000018')
    await scrollTo(visitor, 'contacts')
  })
  await picture('keys', 'liaison', async (visitor) => {
    await openRecord(visitor, '9990000018')
    await visitor.page.keyboard.press('?')
    await visitor.page.getByRole('dialog').waitFor()
  })
  await picture(
    'handover',
    'liaison',
    async (visitor) => {
      await openRecord(visitor, '9990000034')
      await visitor.page.emulateMedia({ media: 'print' })
    },
    { width: 794, full: true },
  )
  await picture('record-forced-colours', 'liaison', async (visitor) => {
    await visitor.page.emulateMedia({ forcedColors: 'active' })
    await openRecord(visitor, '9990000069')
  })
  await picture('choices', 'liaison', (visitor) => openChoices(visitor, '9990000050'), { full: true })
  await picture(
    'choices-preview',
    'liaison',
    async (visitor) => {
      await openChoices(visitor, '9990000107')
      await recordRefusal(visitor, { categories: ['Crisis plan', 'Medicines'], save: false })
      await visitor.page.evaluate('window.scrollTo(0, 0)')
    },
    { full: true },
  )
  await picture('override', 'liaison', interruption, { full: true })
  await picture('override-banner', 'liaison', opened)
  await as('crisis', async (visitor) => {
    await opened(visitor)
    await visitor.page.getByRole('button', { name: 'End now' }).click()
    await visitor.page.getByRole('status').filter({ hasText: 'You ended the override' }).waitFor()
  })
  // What the audit points out: of a member of staff who is a patient too.
  for (const username of ['crisis', 'liaison']) await as(username, (visitor) => openRecord(visitor, '9990000158'))
  await picture('privacy-queue', 'privacy', async ({ page }) => await page.getByRole('table').waitFor())
  await picture(
    'privacy-review',
    'privacy',
    async ({ page }) => {
      await page.getByRole('row').filter({ hasText: 'Ended' }).first().getByRole('button').click()
      await page.getByText('Override opened').first().waitFor()
      await page.evaluate('window.scrollTo(0, 0)')
    },
    { full: true },
  )
  await picture('findings', 'privacy', async ({ page }) => {
    await page.getByRole('link', { name: 'Alerts and samples' }).click()
    await page.getByRole('row').filter({ hasText: 'Own record' }).first().waitFor()
  })
  await picture(
    'finding',
    'privacy',
    async ({ page }) => {
      await page.getByRole('link', { name: 'Alerts and samples' }).click()
      await page
        .getByRole('button', { name: /^Review: Own record/ })
        .first()
        .click()
      await page.getByText('Access authorised').first().waitFor()
      await page.evaluate('window.scrollTo(0, 0)')
    },
    { full: true },
  )
  await picture(
    'audit-search',
    'privacy',
    async ({ page }) => {
      await page.getByRole('link', { name: 'Audit search' }).click()
      await page.getByLabel('NHS number').fill('999 000 0034')
      await page.getByRole('button', { name: 'Search' }).click()
      await page.getByText(/entries, newest first/).waitFor()
      await page.evaluate('window.scrollTo(0, 0)')
    },
    { full: true },
  )
  await picture('justification-owed', 'crisis', (visitor) => openRecord(visitor, '9990000034'))
  await picture(
    'who-has-looked',
    'privacy',
    async ({ page }) => {
      await page.goto('/patients/9990000034/access')
      await page.getByRole('table').waitFor()
    },
    { full: true },
  )
  await picture(
    'learning',
    'analyst',
    async ({ page }) => await page.getByRole('heading', { name: 'How these figures are protected' }).waitFor(),
    {
      full: true,
    },
  )
  await picture(
    'agencies',
    'liaison',
    async ({ page }) => {
      await page.goto('/agencies')
      await page.getByText('All 10 agencies are answering.').waitFor()
    },
    { full: true },
  )
  await picture('when-it-is-down', undefined, async ({ page }) => void (await page.goto('/when-it-is-down')), { width: 794, full: true })
  await stack.service('safe-haven').stop()
  await picture(
    'record-not-answering',
    'liaison',
    async (visitor) => {
      await openRecord(visitor, '9990000026')
    },
    { full: true },
  )
}, 300_000)
