import { gzipSync } from 'node:zlib'
import { describe, expect, it, jest } from '@jest/globals'
import { runningViewer } from './running-viewer.js'
import { expectAccessible, openRecord, signIn, type Visitor } from './viewer-at-work.js'

// A browser and ten processes on a small machine take their time.
jest.setTimeout(180_000)

const { at, stack } = runningViewer()

/** From a record to a screen that a record does not need. */
async function toChoices({ page }: Visitor): Promise<void> {
  await page.getByRole('link', { name: 'Sharing choices' }).first().click()
}

async function expectFocusOn({ page }: Visitor, heading: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
  expect(await page.evaluate<string>('document.activeElement.textContent')).toBe(heading)
}

describe('what the browser is sent', () => {
  it('for all screens together is at most 250,000 bytes of code, compressed', async () => {
    const sent = new Map<string, Buffer>()
    // From the page on, whatever one names of the others: the folder may hold what was built before.
    const take = async (path: string): Promise<void> => {
      const bytes = Buffer.from(await (await fetch(new URL(path, stack().url))).arrayBuffer())
      if (path.endsWith('.js')) sent.set(path, bytes)
      const named = [...bytes.toString('utf8').matchAll(/[\w-]+-[\w-]{8}\.js/g)].map(([name]) => `/assets/${name}`)
      for (const name of named) if (!sent.has(name)) await take(name)
    }
    await take('/')
    expect([...sent.keys()].some((name) => name.includes('choices-routes'))).toBe(true)
    const sizes = [...sent.values()].map((bytes) => gzipSync(bytes).length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250_000)
  })

  it('to show a record is at most 250,000 bytes of code, compressed', async () => {
    await at(async (visitor) => {
      const asked = new Set<string>()
      visitor.page.on('response', (response) => {
        if (new URL(response.url()).pathname.endsWith('.js')) asked.add(response.url())
      })
      await signIn(visitor, 'liaison')
      asked.clear()
      await openRecord(visitor, '9990000018')
      const sizes = await Promise.all([...asked].map(async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length))
      expect(sizes.length).toBeGreaterThan(0)
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250_000)
    })
  })
})

describe('a screen that a record does not need', () => {
  const code = '**/assets/choices-routes-*.js'

  it('says that it is loading while its code is on the way, and has the focus on its heading then', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'liaison')
      await openRecord(visitor, '9990000018')
      let letGo = (): void => undefined
      const held = new Promise<void>((resolve) => (letGo = resolve))
      await page.route(code, async (route) => {
        await held
        await route.continue()
      })
      await toChoices(visitor)
      await expectFocusOn(visitor, 'Loading the page…')
      await expectAccessible(visitor)
      letGo()
      await expectFocusOn(visitor, 'Sharing choices')
      expect(await page.getByText('Loading the page…').count()).toBe(0)
    })
  })

  it('whose code does not come says so, and comes when it is asked for again', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'liaison')
      await openRecord(visitor, '9990000018')
      await page.route(code, (route) => route.abort())
      await toChoices(visitor)
      await expectFocusOn(visitor, 'This page did not load')
      await expectAccessible(visitor)
      await page.goBack()
      await expectFocusOn(visitor, 'Crisis record')
      await page.goForward()
      await page.unroute(code)
      await page.getByRole('button', { name: 'Load it again' }).click()
      await expectFocusOn(visitor, 'Sharing choices')
    })
  })
})
