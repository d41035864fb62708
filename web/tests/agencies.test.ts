import { describe, expect, it, jest } from '@jest/globals'
import { runningViewer } from './running-viewer.js'
import { expectAccessible, signIn, type Visitor } from './viewer-at-work.js'

// A browser and ten processes on a small machine take their time.
jest.setTimeout(300_000)

// An agency that hangs is given up after some seconds; whoever only is slow on a busy machine answers before that.
const { stack, at } = runningViewer({
  environment: { gateway: { AGENCY_TIMEOUT_MS: '8000', REGISTRY_TIMEOUT_MS: '60000', AUDIT_TIMEOUT_MS: '60000' } },
})

const agencies = [
  'Northmoor Mental Health Trust',
  "St Brannoc's Hospital",
  'Whitecross General Hospital',
  'Lantern Safe Haven',
  'The Lighthouse Safe Haven',
  'Harbour Lane Surgery',
  'Bridgeway Recovery Service',
  'Northmoor Ambulance Service',
  'Northmoor Police',
  'Northmoor Council Adult Social Care',
]

async function open(visitor: Visitor, username = 'liaison'): Promise<void> {
  await signIn(visitor, username)
  await visitor.page.getByRole('link', { name: 'Agencies', exact: true }).click()
  await visitor.page.getByRole('heading', { level: 1, name: 'Agencies' }).waitFor()
  await visitor.page.getByRole('heading', { name: 'Agencies that hold records' }).waitFor()
}

/** Asks again until the page says this of who answers. */
async function untilItSays({ page }: Visitor, words: string): Promise<void> {
  const summary = page.getByRole('status').filter({ hasText: words })
  const again = page.getByRole('button', { name: 'Ask again' })
  while (!(await summary.isVisible())) {
    await page.locator('button[aria-disabled=false]', { hasText: 'Ask again' }).waitFor()
    const answer = page.waitForResponse('**/status/agencies')
    await again.click()
    await answer
  }
}

const row = ({ page }: Visitor, name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
const everybody = 'All 10 agencies are answering.'

describe('the agencies', () => {
  it('are told with what each is, how soon it answers, when it was fed, what it may hold and whom to telephone', async () => {
    await at(async (visitor) => {
      await open(visitor)
      await untilItSays(visitor, everybody)
      for (const name of agencies) {
        const words = await row(visitor, name).innerText()
        expect(words).toMatch(/Answers in (\d+ ms|\d+\.\d seconds)/)
        expect(words).toMatch(/\d{1,2} [A-Z][a-z]{2} \d{4} \(today|yesterday\)/)
        expect(words).toMatch(/01632 9607\d\d/)
        expect(words).not.toContain('More than two days old')
      }
      expect(await row(visitor, 'Lantern Safe Haven').innerText()).toMatch(
        /Safe haven[\s\S]*Places, Crisis plan, About me, Reasonable adjustments, Community and safe haven contacts[\s\S]*Single items also: Drug and alcohol treatment/,
      )
      for (const part of ['Person register', 'Consent registry', 'Access audit'])
        expect(await row(visitor, part).innerText()).toMatch(/Answers in/)
      await expectAccessible(visitor)
    })
  })

  it.each(['police', 'gp', 'privacy', 'analyst'])('are for everybody to see: %s', async (username) => {
    await at(async (visitor) => {
      await open(visitor, username)
      await row(visitor, 'Harbour Lane Surgery').waitFor()
    })
  })

  it('that are stopped or hang are said, as the others are; and so is that they are back', async () => {
    await at(async (visitor) => {
      await open(visitor)
      await stack().service('ambulance').stop()
      stack().service('primary-care').signal('SIGSTOP')
      try {
        await untilItSays(visitor, 'Not answering: Harbour Lane Surgery, Northmoor Ambulance Service.')
        for (const name of ['Harbour Lane Surgery', 'Northmoor Ambulance Service'])
          expect(await row(visitor, name).innerText()).toMatch(/Not answering[\s\S]*telephone it[\s\S]*Not known while it is not answering/)
        for (const name of agencies.filter((one) => !/Harbour|Ambulance/.test(one)))
          expect(await row(visitor, name).innerText()).toContain('Answers in')
        await expectAccessible(visitor)
        expect(await visitor.page.locator('body').innerText()).not.toMatch(/localhost|127\.0\.0\.1|ECONN|timed? ?out/i)
      } finally {
        stack().service('primary-care').signal('SIGCONT')
        await stack().service('ambulance').start()
      }
      // By itself, without anybody asking: every half minute, and on a busy machine not all of them are back for the first round.
      await visitor.page.getByRole('status').filter({ hasText: everybody }).waitFor({ timeout: 150_000 })
    })
  })

  it('whose feed is old say so', async () => {
    await at(async (visitor) => {
      await visitor.page.clock.setFixedTime(new Date(Date.now() + 9 * 86_400_000))
      await open(visitor)
      // Fed today; or yesterday, where midnight was between its start and now.
      expect(await row(visitor, 'Northmoor Police').innerText()).toMatch(
        /\((9|10) days ago\)[\s\S]*More than two days old\.[\s\S]*Ask the agency/,
      )
      await expectAccessible(visitor)
    })
  })

  it('say what it means when a part that everything needs is down', async () => {
    await at(async (visitor) => {
      await open(visitor)
      await stack().service('access-audit').stop()
      try {
        await untilItSays(visitor, 'Not answering: Access audit.')
        expect(await row(visitor, 'Access audit').innerText()).toMatch(/Not answering[\s\S]*No record can be opened/)
      } finally {
        await stack().service('access-audit').start()
      }
    })
  })

  it('are not shown as they were when the gateway cannot say how they are', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await open(visitor)
      await page.route('**/status/agencies', (route) => route.abort())
      await page.getByRole('button', { name: 'Ask again' }).click()
      await page.getByRole('alert').getByText('It cannot be said how the agencies are').waitFor()
      expect(await page.locator('main').innerText()).not.toContain('Answers in')
      await expectAccessible(visitor)
      await page.unroute('**/status/agencies')
      await untilItSays(visitor, everybody)
    })
  })

  it('are looked at no longer than a session lasts', async () => {
    await at(async (visitor) => {
      await open(visitor)
      await visitor.context.clearCookies()
      await visitor.page.getByRole('button', { name: 'Ask again' }).click()
      await visitor.page.getByRole('heading', { name: 'You were signed out' }).waitFor()
    })
  })

  it('fit 320 pixels, as at 400 % zoom', async () => {
    await at(
      async (visitor) => {
        await open(visitor)
        expect(await visitor.page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
        expect(await visitor.page.locator('main').innerText()).toContain('01632 960701')
        await expectAccessible(visitor)
      },
      { width: 320, height: 640 },
    )
  })
})

const whenDown = 'When it is down: what to do, and whom to telephone'

async function readsWhatToDo(visitor: Visitor): Promise<void> {
  const [opened] = await Promise.all([
    visitor.context.waitForEvent('page'),
    visitor.page.getByRole('link', { name: whenDown }).first().click(),
  ])
  const page = { ...visitor, page: opened }
  await opened.getByRole('heading', { level: 1, name: 'When the crisis record is down' }).waitFor()
  for (const name of agencies) await opened.getByText(name, { exact: false }).first().waitFor()
  await opened.getByRole('link', { name: 'Call Northmoor Mental Health Trust: 01632 960701' }).waitFor()
  await expectAccessible(page)
  await opened.close()
}

describe('the page for when it is down', () => {
  it('is there, and led to, without the identity provider', async () => {
    await at(async (visitor) => {
      await stack().service('identity').stop()
      try {
        await visitor.page.goto('/')
        await readsWhatToDo(visitor)
        await visitor.page.goto('/when-it-is-down')
        await visitor.page.getByRole('heading', { name: 'When the crisis record is down' }).waitFor()
      } finally {
        await stack().service('identity').start()
      }
    })
  })

  it.each(['consent-registry', 'access-audit'])('is there, and led to from where a record would be, without %s', async (name) => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'liaison')
      await stack().service(name).stop()
      try {
        await page.goto('/patients/9990000018')
        await page.getByRole('button', { name: 'Open the record' }).click()
        await page.getByRole('heading', { name: 'Nothing can be shown at the moment' }).waitFor()
        expect(await page.locator('main').getByRole('link', { name: whenDown }).count()).toBe(1)
        await readsWhatToDo(visitor)
      } finally {
        await stack().service(name).start()
      }
    })
  })

  it('needs no script, fits 320 pixels, and is printed on at most two pages', async () => {
    await at(
      async (visitor) => {
        const { page } = visitor
        await page.route('**/*.js', (route) => route.abort())
        await page.goto('/when-it-is-down')
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
        await expectAccessible(visitor)
        const printed = (await page.pdf({ format: 'A4' })).toString('latin1')
        expect(printed.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)
      },
      { width: 320, height: 640 },
    )
  })
})
