import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Response } from 'playwright-core'
import { openByOverride } from './overrides-at-work.js'
import { viewerRoutes, type ViewerRoute } from './routes.js'
import { runningViewer } from './running-viewer.js'
import { openRecord, signIn, watch, type Visitor } from './viewer-at-work.js'

// A browser with a window for each screen, and ten processes, on a small machine take their time.
jest.setTimeout(400_000)

const { at, stack } = runningViewer()

// Somebody looked, and opened what was not shared: what privacy review is about.
beforeAll(
  () =>
    at(async (visitor) => {
      await signIn(visitor, 'crisis')
      await openRecord(visitor, '9990000034')
      await openByOverride(visitor, 'Drug and alcohol treatment')
      await visitor.page.getByRole('button', { name: 'End now' }).click()
      await visitor.page.getByRole('status').filter({ hasText: 'You ended the override' }).waitFor()
    }),
  240_000,
)

/** Whatever of a record, or of who looked at one, the screens show. */
const ofARecord = /Pellow|999 000 0034|Robin Thackray|Morgan Ellery|Bridgeway|drugs or alcohol/i

describe('the list of routes', () => {
  it('is all that the viewer has', () => {
    const source = (file: string) => readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8')
    const routesOf = (file: string) => [...source(file).matchAll(/<Route (?:(index)|path="([^"]+)")/g)].map(([, , path = '']) => path)
    const below: Record<string, readonly string[]> = {
      'patients/:nhsNumber/choices/*': routesOf('choices-routes.tsx'),
      'privacy/*': routesOf('screens/privacy/privacy-routes.tsx'),
    }
    const fromSource = routesOf('app.tsx').flatMap((path) => {
      // What is not found below another is not found, all the same.
      const nested = below[path]?.filter((one) => one !== '*').map((one) => path.replace(/\/\*$/, one === '' ? '' : `/${one}`))
      return nested ?? [path]
    })
    const withoutSession = [...source('app.tsx').matchAll(/pathname === '([^']+)'/g)].map(([, path = '']) => path)
    const listed = Object.values(viewerRoutes).flatMap((routes) => routes.map(({ path }) => path))
    const all = [...fromSource.map((path) => (path === '*' ? path : `/${path}`)), ...withoutSession]
    expect([...new Set(all)].sort()).toEqual(listed.sort())
  })
})

interface Window extends ViewerRoute {
  readonly visitor: Visitor
  readonly address: string
}

/** Every screen of one member of staff, each in a window of its own. */
async function openAll(visitor: Visitor, routes: readonly ViewerRoute[]): Promise<readonly Window[]> {
  const windows: Window[] = []
  for (const route of routes) {
    const window = watch(await visitor.context.newPage(), visitor)
    // Something to go back to, and forward from.
    await window.page.goto('/')
    await window.page.getByRole('heading', { level: 1 }).waitFor()
    await route.open(window)
    if (route.shows !== undefined) expect(await window.page.locator('body').innerText()).toMatch(route.shows)
    windows.push({ ...route, visitor: window, address: window.page.url() })
  }
  return windows
}

/** The words on the page, and all that is in it but the addresses it leads to. */
async function expectNothingOfARecord({ page }: Visitor): Promise<void> {
  await page.waitForLoadState()
  expect(await page.content()).not.toMatch(ofARecord)
}

async function expectEnded({ visitor, address }: Window): Promise<void> {
  const { page } = visitor
  await page
    .getByText(/sign-in service|You (are|were) signed out/i)
    .first()
    .waitFor()
  await expectNothingOfARecord(visitor)
  await page.goBack()
  await expectNothingOfARecord(visitor)
  await page.goForward()
  await expectNothingOfARecord(visitor)
  await page.goto(address)
  await page.getByRole('link', { name: /^Sign in/ }).waitFor()
  await expectNothingOfARecord(visitor)
  // From the screen before it, whatever it was.
  await page.goBack()
  await expectNothingOfARecord(visitor)
  await page.goto(address)
  await page.getByRole('link', { name: /^Sign in/ }).waitFor()
}

const kept = `(async () => ({
  local: localStorage.length,
  session: sessionStorage.length,
  databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length,
  workers: (await navigator.serviceWorker.getRegistrations()).length,
  cookies: document.cookie,
  state: JSON.stringify(history.state?.usr ?? null),
}))()`

async function expectNothingKept({ page }: Visitor): Promise<void> {
  const nothing = { local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookies: '', state: 'null' }
  expect(await page.evaluate<unknown>(kept)).toEqual(nothing)
}

/** Of these addresses, those that the browser could show again without asking anybody. */
async function keptInHttpCache({ page }: Visitor, addresses: readonly string[]): Promise<readonly string[]> {
  const look = `Promise.all(${JSON.stringify(addresses)}.map((address) =>
    fetch(address, { cache: 'only-if-cached', mode: 'same-origin' }).then((answer) => (answer.ok ? [address] : []), () => []))).then((all) => all.flat())`
  return await page.evaluate<readonly string[]>(look)
}

const hashed = /\/assets\/[^/]+-[A-Za-z0-9_-]{8}\.\w+$/

function expectHeaders(response: Response): void {
  const headers = response.headers()
  const { pathname } = new URL(response.url())
  const found = {
    at: pathname,
    cache: headers['cache-control'],
    sniff: headers['x-content-type-options'],
    referrer: headers['referrer-policy'],
    frames: headers['x-frame-options'],
    transport: headers['strict-transport-security'],
  }
  const cache = hashed.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-store'
  // Over plain HTTP, as here, a browser takes no promise of HTTPS, and none is made.
  expect(found).toEqual({ at: pathname, cache, sniff: 'nosniff', referrer: 'no-referrer', frames: 'DENY', transport: undefined })
  const policy = headers['content-security-policy'] ?? ''
  for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"])
    expect(policy.split(';')).toContain(rule)
  expect(policy).not.toMatch(/unsafe|\*/)
  for (const feature of ['camera', 'microphone', 'geolocation']) expect(headers['permissions-policy']).toContain(`${feature}=()`)
}

const byHand = ({ page }: Visitor) => page.getByRole('button', { name: 'Sign out' }).click()
const byItself = ({ page }: Visitor) => page.clock.fastForward('15:05')

const cases = (['liaison', 'privacy', 'analyst'] as const).flatMap((username) => [
  { username, how: 'after signing out', end: byHand },
  { username, how: 'after the time is over', end: byItself },
])

describe('nothing of a record is kept', () => {
  it.each(cases)('on any screen of $username $how', async ({ username, end }) => {
    await at(async (visitor) => {
      const answers: Response[] = []
      visitor.context.on('response', (response) => {
        if (response.url().startsWith(stack().url)) answers.push(response)
      })
      await visitor.context.clock.install()
      await signIn(visitor, username)
      const windows = await openAll(visitor, viewerRoutes[username])
      for (const { visitor: window } of windows) await expectNothingOfThisSession(window)
      await end(visitor)
      for (const window of windows) await expectEnded(window)

      answers.forEach(expectHeaders)
      const addresses = [...new Set(answers.filter((answer) => answer.request().method() === 'GET').map((answer) => answer.url()))]
      for (const { visitor: window } of windows) await expectNothingKept(window)
      const cached = await keptInHttpCache(windows[0]?.visitor ?? visitor, addresses)
      // The code is kept, which shows that what is kept would be found.
      expect(cached.length).toBeGreaterThan(0)
      expect(cached.filter((address) => !hashed.test(new URL(address).pathname))).toEqual([])
      const session = await visitor.context.request.get('/auth/session')
      expect(await session.json()).toEqual({ signedIn: false })
    })
  })

  it('nor in what the browser freezes to show again on Back: the page is emptied first, and asks anew', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'liaison')
      await openRecord(visitor, '9990000034')
      await page.evaluate("window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
      expect(await page.locator('#viewer').innerHTML()).toBe('')
      await visitor.context.clearCookies()
      await page.evaluate("void window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
      await page.getByRole('link', { name: 'Sign in' }).waitFor()
      await expectNothingOfARecord(visitor)
    })
  })
})

/** While it lasts, the session is in no script's reach, and no store of the browser's holds any of what is on the screen. */
async function expectNothingOfThisSession({ page }: Visitor): Promise<void> {
  expect(await page.evaluate<unknown>(kept)).toMatchObject({ local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookies: '' })
  expect(await page.title()).not.toMatch(ofARecord)
}
