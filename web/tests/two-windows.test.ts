import { describe, expect, it, jest } from '@jest/globals'
import { openByOverride } from './overrides-at-work.js'
import { runningViewer } from './running-viewer.js'
import { answered, banner, giveReason, openRecord, panel, searchFor, signIn, watch, type Visitor } from './viewer-at-work.js'

// Two browsers and ten processes on a small machine take their time.
jest.setTimeout(240_000)

const { at } = runningViewer()

const people = {
  maya: { nhsNumber: '9990000018', words: /ELLINGTON|Maya|999 000 0018|9990000018/ },
  other: { nhsNumber: '9990000034', words: /PELLOW|999 000 0034|9990000034/i },
}
type Person = (typeof people)[keyof typeof people]

/** A second window of the same browser, and so of the same session. */
async function secondWindow(visitor: Visitor): Promise<Visitor> {
  return watch(await visitor.context.newPage(), visitor)
}

/** All that the page holds, seen or not; its title and its address. */
async function everything({ page }: Visitor): Promise<string> {
  return [page.url(), await page.title(), await page.content()].join('\n')
}

async function expectOnly(visitor: Visitor, own: Person, foreign: Person): Promise<void> {
  expect(await banner(visitor).innerText()).toMatch(own.words)
  expect(await everything(visitor)).not.toMatch(foreign.words)
  expect(JSON.stringify([...visitor.variables.values()])).not.toContain(foreign.nhsNumber)
}

async function refresh(visitor: Visitor): Promise<void> {
  await visitor.page.getByRole('button', { name: 'Refresh' }).click()
  await answered(visitor)
}

async function expectSignedOut({ page }: Visitor): Promise<void> {
  await page.getByRole('heading', { name: /You (are|were) signed out/ }).waitFor()
  expect(await page.content()).not.toMatch(people.maya.words)
  expect(await page.content()).not.toMatch(people.other.words)
}

describe('two windows of one session', () => {
  it('each keeps to its person, its reason and its override, through refreshes', async () => {
    await at(async (first) => {
      await signIn(first, 'liaison')
      const second = await secondWindow(first)
      await openRecord(first, people.maya.nhsNumber)
      await openRecord(second, people.other.nhsNumber)
      const expectApart = async () => {
        await expectOnly(first, people.maya, people.other)
        await expectOnly(second, people.other, people.maya)
      }
      await expectApart()
      await Promise.all([refresh(first), refresh(second)])
      await expectApart()

      await first.page.getByRole('button', { name: 'Change the reason for access' }).click()
      await giveReason(first, 'Safeguarding')
      await answered(first)
      await refresh(second)
      await banner(first).getByText('Opened for Safeguarding').waitFor()
      await banner(second).getByText('Opened for Care and treatment').waitFor()
      await expectApart()

      await openByOverride(second, 'Drug and alcohol treatment')
      await second.page.getByText('You opened what was not shared:').waitFor()
      await refresh(first)
      expect(await first.page.getByText('You opened what was not shared:').count()).toBe(0)
      expect(await first.page.locator('main').innerText()).not.toContain('Opened by override')
      await expectApart()
    })
  })

  it('an override of one person opens nothing of another, whichever window asks', async () => {
    await at(async (first) => {
      await signIn(first, 'crisis')
      const second = await secondWindow(first)
      await openRecord(first, '9990000026')
      await openRecord(second, people.other.nhsNumber)
      await openByOverride(second, 'Drug and alcohol treatment')
      expect(await panel(second, 'Drug and alcohol treatment').innerText()).toContain('Opened by override')
      await refresh(first)
      expect(await panel(first, 'Drug and alcohol treatment').innerText()).toContain('Not shared with you')
      // Of the same person it is the caller's own, whichever window it was opened in.
      await first.page.getByRole('link', { name: 'Find a person' }).first().click()
      await searchFor(first, people.other.nhsNumber)
      await giveReason(first)
      await answered(first)
      expect(await panel(first, 'Drug and alcohol treatment').innerText()).toContain('Opened by override')
    })
  })

  it('signing out in one ends the other by itself, and whatever it asks for next', async () => {
    await at(async (first) => {
      await signIn(first, 'liaison')
      const [second, deaf] = [await secondWindow(first), await secondWindow(first)]
      // A browser that passes nothing on between its windows.
      await deaf.page.addInitScript(
        'BroadcastChannel.prototype.postMessage = BroadcastChannel.prototype.addEventListener = () => undefined',
      )
      // Something to go back to.
      for (const { page } of [second, deaf]) await page.goto('/find')
      await openRecord(first, people.maya.nhsNumber)
      await openRecord(second, people.other.nhsNumber)
      await openRecord(deaf, people.other.nhsNumber)
      await first.page.getByRole('button', { name: 'Sign out' }).click()
      await expectSignedOut(second)
      await deaf.page.getByRole('button', { name: 'Refresh' }).click()
      await expectSignedOut(deaf)
      for (const { page } of [second, deaf]) {
        await page.goBack()
        await page.getByRole('link', { name: 'Sign in' }).waitFor()
        expect(await page.content()).not.toMatch(people.other.words)
      }
    })
  })

  it('signing out in one ends the other though something there is not saved: nobody may be there to be asked', async () => {
    await at(async (first) => {
      await signIn(first, 'crisis')
      const second = await secondWindow(first)
      const asked: string[] = []
      second.page.on('dialog', (dialog) => {
        asked.push(dialog.type())
        void dialog.dismiss()
      })
      await openRecord(second, people.other.nhsNumber)
      await openByOverride(second, 'Drug and alcohol treatment')
      await second.page.getByRole('button', { name: 'Write the justification', exact: true }).click()
      await second.page.getByLabel('Justification, in your words').fill('Found unconscious')
      await first.page.getByRole('button', { name: 'Sign out' }).click()
      await expectSignedOut(second)
      expect(asked).toEqual([])
    })
  })

  it('whoever signs in in one takes from the other what was opened by who was there before', async () => {
    await at(async (first) => {
      await signIn(first, 'liaison')
      await openRecord(first, people.maya.nhsNumber)
      const second = await secondWindow(first)
      await second.page.goto('/auth/sign-in?prompt=login')
      await second.page.getByRole('button', { name: /^safehaven\b/ }).click()
      await first.page.waitForURL('**/timed-out')
      await first.page.getByRole('heading', { level: 1 }).waitFor()
      expect(await first.page.content()).not.toMatch(people.maya.words)
      // Theirs goes on.
      await openRecord(second, people.other.nhsNumber)
    })
  })

  it('one that nobody touches does not end the session of the one in use; when neither is, both end', async () => {
    await at(async (first) => {
      await first.context.clock.install()
      await signIn(first, 'liaison')
      const second = await secondWindow(first)
      await openRecord(first, people.maya.nhsNumber)
      await openRecord(second, people.other.nhsNumber)
      const warned = ({ page }: Visitor) => page.getByRole('dialog', { name: 'Are you still there?' })
      // Twenty minutes in all, and five at most between one touch and the next.
      for (let minutes = 0; minutes < 20; minutes += 5) {
        await first.context.clock.fastForward('05:00')
        await second.page.keyboard.press('Shift')
      }
      expect(await warned(first).count()).toBe(0)
      await refresh(first)
      await expectOnly(first, people.maya, people.other)
      await first.context.clock.fastForward('13:05')
      await warned(first).waitFor()
      await warned(second).waitFor()
      await second.page.getByRole('button', { name: 'Stay signed in' }).click()
      await warned(first).waitFor({ state: 'detached' })
      await first.context.clock.fastForward('15:05')
      for (const visitor of [first, second]) {
        await visitor.page
          .getByText(/sign-in service|You were signed out/i)
          .first()
          .waitFor()
        expect(await visitor.page.content()).not.toMatch(people.maya.words)
        expect(await visitor.page.content()).not.toMatch(people.other.words)
      }
    })
  })
})

describe('two browsers', () => {
  it('two members of staff at two people at once: each sees what they opened, and signing out ends one alone', async () => {
    await at(async (liaison) => {
      await at(async (worker) => {
        await signIn(liaison, 'liaison')
        await signIn(worker, 'safehaven')
        await Promise.all([openRecord(liaison, people.maya.nhsNumber), openRecord(worker, people.other.nhsNumber)])
        await expectOnly(liaison, people.maya, people.other)
        await expectOnly(worker, people.other, people.maya)
        await worker.page.getByRole('button', { name: 'Sign out' }).click()
        await worker.page
          .getByText(/sign-in service|You are signed out/i)
          .first()
          .waitFor()
        await refresh(liaison)
        await expectOnly(liaison, people.maya, people.other)
      })
    })
  })
})
