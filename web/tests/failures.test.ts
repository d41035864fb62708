import { describe, expect, it, jest } from '@jest/globals'
import { runningViewer } from './running-viewer.js'
import { answered, banner, expectAccessible, giveReason, openRecord, panel, signIn, type Visitor } from './viewer-at-work.js'

// A browser, axe and ten processes on a small machine take their time.
jest.setTimeout(180_000)

const { at, stack } = runningViewer()

function asLiaison(work: (visitor: Visitor) => Promise<void>, viewport?: { width: number; height: number }): Promise<void> {
  return at(async (visitor) => {
    await signIn(visitor, 'liaison')
    await work(visitor)
  }, viewport)
}

async function without(name: string, work: () => Promise<void>): Promise<void> {
  await stack().service(name).stop()
  try {
    await work()
  } finally {
    await stack().service(name).start()
  }
}

async function withoutAll([name, ...others]: readonly string[], work: () => Promise<void>): Promise<void> {
  await (name === undefined ? work() : without(name, () => withoutAll(others, work)))
}

/** Nothing on the page that an error could give away. */
async function expectNoInternals({ page }: Visitor): Promise<void> {
  expect(await page.locator('body').innerText()).not.toMatch(/localhost|127\.0\.0\.1|ECONN|\bat .*\.js|stack|fetch failed/i)
}

describe('when a part does not answer', () => {
  it('its panels alone say so, and one retry asks that agency alone for all it was asked for, and works once it is back', async () => {
    await asLiaison(async (visitor) => {
      await withoutAll(['safe-haven', 'safe-haven-zs002'], async () => {
        await openRecord(visitor, '9990000018')
        const aboutMe = panel(visitor, 'About me')
        expect(await aboutMe.innerText()).toMatch(
          /Not answering[\s\S]*(Lantern Safe Haven and The Lighthouse Safe Haven|The Lighthouse Safe Haven and Lantern Safe Haven) are not answering/,
        )
        expect(await panel(visitor, 'Safety plan').innerText()).toContain('Not answering')
        expect(await panel(visitor, 'Contacts').innerText()).toMatch(/are not answering, so this list may be incomplete[\s\S]*St Brannoc.s/)
        expect(await panel(visitor, 'Crisis plan').innerText()).toContain('Northmoor Mental Health Trust')
        await expectAccessible(visitor)
        await expectNoInternals(visitor)
        await aboutMe.getByRole('button', { name: 'Try again: About me' }).click()
        await aboutMe.getByRole('button').waitFor()
        expect(await aboutMe.innerText()).toContain('Not answering')
      })
      visitor.operations.length = 0
      await panel(visitor, 'About me').getByRole('button').click()
      await panel(visitor, 'About me').getByText('Please do', { exact: true }).waitFor()
      expect(visitor.operations).toEqual(['SafeHavenPart'])
      expect(await panel(visitor, 'Safety plan').innerText()).not.toContain('Not answering')
      expect(await panel(visitor, 'Contacts').innerText()).not.toContain('incomplete')
    })
  })

  it('one that hangs keeps nobody waiting for another’s part', async () => {
    await asLiaison(async (visitor) => {
      const { page } = visitor
      stack().service('acute-hospital').signal('SIGSTOP')
      try {
        await page.goto('/patients/9990000018')
        await giveReason(visitor)
        await panel(visitor, 'Crisis plan').getByText('Northmoor Mental Health Trust').first().waitFor()
        await panel(visitor, 'About me').getByText('Please do', { exact: true }).waitFor()
        await panel(visitor, 'Contacts').getByText('Still asking the acute hospital…', { exact: true }).waitFor()
        expect(await panel(visitor, 'Contacts').innerText()).toContain('Lantern Safe Haven')
        expect(await page.getByText('Asking the agencies…').count()).toBe(1)
        await expectAccessible(visitor)
      } finally {
        stack().service('acute-hospital').signal('SIGCONT')
      }
      await answered(visitor)
    })
  })

  it('what another agency of the kind tells is shown, and that it may not be all', async () => {
    await asLiaison(async (visitor) => {
      await without('safe-haven', async () => {
        await openRecord(visitor, '9990000018')
        for (const name of ['Contacts', 'About me'])
          expect(await panel(visitor, name).innerText()).toMatch(
            /Lantern Safe Haven is not answering, so this list may be incomplete[\s\S]*The Lighthouse Safe Haven/,
          )
        await expectAccessible(visitor)
      })
      await panel(visitor, 'About me').getByRole('button').first().click()
      // The newest are The Lighthouse's own words; those of the other stand behind them.
      await panel(visitor, 'About me').getByRole('button', { name: 'Show all 2' }).waitFor()
      expect(await panel(visitor, 'Contacts').innerText()).not.toContain('incomplete')
    })
  })

  it('allergies that do not answer are never taken for none', async () => {
    await asLiaison(async (visitor) => {
      await without('primary-care', async () => {
        await openRecord(visitor, '9990000018')
        await banner(visitor).getByText('Allergies Not answering').waitFor()
        expect(await panel(visitor, 'Allergies').innerText()).toContain('Not answering')
      })
    })
  })

  it('without the person register the record is shown, with a warning to confirm who it is', async () => {
    await asLiaison(async (visitor) => {
      await without('patient-index', async () => {
        await openRecord(visitor, '9990000018')
        await visitor.page.getByRole('heading', { name: 'Confirm who this is' }).waitFor()
        await panel(visitor, 'Crisis plan').getByText('Northmoor Mental Health Trust').first().waitFor()
        await expectAccessible(visitor)
      })
    })
  })

  it.each(['consent-registry', 'access-audit'])('without %s nothing is shown, and what to do is said', async (name) => {
    await asLiaison(async (visitor) => {
      const { page } = visitor
      await without(name, async () => {
        await page.goto('/patients/9990000018')
        await giveReason(visitor)
        await page.getByRole('heading', { name: 'Nothing can be shown at the moment' }).waitFor()
        const words = await page.locator('body').innerText()
        expect(words).toContain('Follow your fallback procedure')
        expect(words).not.toMatch(/Ellington|Quetiapine|Penicillin/i)
        await expectAccessible(visitor)
        await expectNoInternals(visitor)
      })
      await page.getByRole('button', { name: 'Try again' }).click()
      await answered(visitor)
    })
  })
})

describe('numbers that open no record', () => {
  it('a merged one leads to the number that took its place', async () => {
    await asLiaison(async (visitor) => {
      const { page } = visitor
      await page.goto('/patients/9990000131')
      await giveReason(visitor)
      await page.getByRole('heading', { name: 'This NHS number was replaced' }).waitFor()
      await expectAccessible(visitor)
      await page.getByRole('link', { name: 'Open the record of 999 000 0018' }).click()
      await giveReason(visitor)
      await answered(visitor)
    })
  })

  it('an unknown one, an invalid one and an unknown address say so', async () => {
    await asLiaison(async (visitor) => {
      const { page } = visitor
      await page.goto('/patients/9999999999')
      await giveReason(visitor)
      await page.getByRole('heading', { name: 'Nobody is known here under this number' }).waitFor()
      await expectAccessible(visitor)
      await page.goto('/patients/9991234567')
      await page.getByRole('heading', { name: 'This is not a valid NHS number' }).waitFor()
      await page.goto('/no/such/page')
      await page.getByRole('heading', { name: 'There is no such page' }).waitFor()
      await expectAccessible(visitor)
    })
  })
})

describe('time and space', () => {
  it('warns after 13 minutes, stays on request, and ends the session after 15', async () => {
    await asLiaison(async (visitor) => {
      const { page, context } = visitor
      await page.clock.install()
      await openRecord(visitor, '9990000018')
      await page.clock.fastForward('13:05')
      await page.getByRole('dialog', { name: 'Are you still there?' }).waitFor()
      await expectAccessible(visitor)
      await page.getByRole('button', { name: 'Stay signed in' }).click()
      await page.clock.fastForward('10:00')
      expect(await page.getByRole('dialog').count()).toBe(0)
      await page.clock.fastForward('05:05')
      await page
        .getByText(/sign-in service|You were signed out/i)
        .first()
        .waitFor()
      expect(await page.locator('body').innerText()).not.toMatch(/Ellington/i)
      expect(await context.request.get('/auth/session').then((answer) => answer.json())).toEqual({ signedIn: false })
    })
  })

  it('a session ended elsewhere ends here with the next request', async () => {
    await asLiaison(async (visitor) => {
      const { page, context } = visitor
      await openRecord(visitor, '9990000018')
      await context.clearCookies()
      await page.getByRole('button', { name: 'Refresh' }).click()
      await page.getByRole('heading', { name: 'You were signed out' }).waitFor()
      expect(await page.locator('body').innerText()).not.toMatch(/Ellington/i)
      await expectAccessible(visitor)
    })
  })

  it('fits 320 pixels, as at 400 % zoom, and is usable there', async () => {
    await asLiaison(
      async (visitor) => {
        await openRecord(visitor, '9990000018')
        expect(await visitor.page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
        await expectAccessible(visitor)
      },
      { width: 320, height: 640 },
    )
  })
})
