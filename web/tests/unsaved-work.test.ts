import { describe, expect, it, jest } from '@jest/globals'
import { chooseWhat, continueStep, openChoices } from './choices-at-work.js'
import { openByOverride } from './overrides-at-work.js'
import { runningViewer } from './running-viewer.js'
import { answered, changeSession, expectAccessible, openRecord, panel, signIn, type Visitor } from './viewer-at-work.js'

// A browser, axe and ten processes on a small machine take their time.
jest.setTimeout(240_000)

const { at } = runningViewer()

const warning = ({ page }: Visitor) => page.getByRole('dialog', { name: 'Are you still there?' })
const question = ({ page }: Visitor) => page.getByRole('dialog', { name: 'Leave without saving?' })
const justification = ({ page }: Visitor) => page.getByLabel('Justification, in your words')

async function expectNothingKept({ page }: Visitor): Promise<void> {
  expect(await page.evaluate<number>('localStorage.length + sessionStorage.length')).toBe(0)
  expect(await page.evaluate<unknown>('history.state?.usr ?? null')).toBeNull()
}

/** As the button does it: whether it goes anywhere is the question. */
async function goBack({ page }: Visitor): Promise<void> {
  await page.evaluate('void history.back()')
}

async function signOutUnasked({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page
    .getByRole('link', { name: 'Sign in' })
    .or(page.getByText(/sign-in service/i))
    .first()
    .waitFor()
}

/** Until the session has ended by itself, from when its warning is shown. */
async function timeOut(visitor: Visitor): Promise<void> {
  await visitor.page.clock.fastForward('02:05')
  await visitor.page.getByRole('heading', { level: 1, name: 'You were signed out' }).waitFor()
  await visitor.page.getByText('what was not saved is lost').waitFor()
}

describe('leaving what is not saved', () => {
  it('keeps a justification through a refresh, another screen, and the end of the override it is about', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'crisis')
      await openRecord(visitor, '9990000034')
      await openByOverride(visitor, 'Drug and alcohol treatment')
      await page.getByRole('button', { name: 'Write the justification' }).click()
      const words = 'Found unconscious, and what is prescribed decides.'
      await justification(visitor).fill(words)
      const expectThere = async () => {
        await justification(visitor).waitFor()
        expect(await justification(visitor).inputValue()).toBe(words)
      }
      await page.getByRole('button', { name: 'Refresh' }).click()
      await answered(visitor)
      await expectThere()
      await page.getByRole('link', { name: 'Find a person' }).first().click()
      await page.getByRole('heading', { name: 'Justifications you still owe' }).waitFor()
      await expectThere()
      await page.getByRole('complementary', { name: 'People you opened' }).getByRole('link').first().click()
      await answered(visitor)
      await page.getByRole('button', { name: 'End now' }).click()
      await page.getByRole('status').filter({ hasText: 'You ended the override' }).waitFor()
      await answered(visitor)
      expect(await panel(visitor, 'Drug and alcohol treatment').innerText()).toContain('Not shared with you')
      await expectThere()
      await page.getByRole('button', { name: 'Save the justification' }).click()
      await page.getByRole('status').filter({ hasText: 'The justification is written.' }).waitFor()
      // Saved, it is no longer in the way of leaving.
      await signOutUnasked(visitor)
    })
  })

  it('asks by link, by Back, by key and by signing out; staying loses nothing, and leaving leaves', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'safehaven')
      await beginChoice(visitor)
      const ways = [
        () => page.getByRole('link', { name: 'Find a person' }).first().click(),
        () => page.getByRole('button', { name: 'Sign out' }).click(),
        async () => {
          await page.getByRole('heading', { level: 1 }).focus()
          await page.keyboard.press('/')
        },
      ]
      for (const go of ways) {
        await go()
        await question(visitor).getByText('You have not saved: the choice you began to record.').waitFor()
        await page.keyboard.press('Enter')
        await question(visitor).waitFor({ state: 'detached' })
      }
      await expectAccessible(visitor)
      // From step to step it stays, forward and back.
      await continueStep(visitor)
      await page.getByRole('link', { name: 'Back', exact: true }).click()
      await page.getByRole('heading', { name: 'What do they want?' }).waitFor()
      expect(await page.getByLabel('Crisis plan', { exact: true }).isChecked()).toBe(true)

      await page.getByRole('link', { name: 'Find a person' }).first().click()
      await expectAccessible(visitor)
      await question(visitor).getByRole('button', { name: 'Leave without saving' }).click()
      await page.getByRole('heading', { level: 1, name: 'Find a person' }).waitFor()
      expect(await question(visitor).count()).toBe(0)
      // What is left is left: nothing is asked any more.
      await signOutUnasked(visitor)
    })
  })

  it('asks on the way back to the queue from a review half written', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'privacy')
      await beginReview(visitor)
      await goBack(visitor)
      await question(visitor).getByText('You have not saved: your review.').waitFor()
      await page.keyboard.press('Escape')
      expect(await page.getByLabel('Note').inputValue()).toBe('Looks as if')
      await goBack(visitor)
      await question(visitor).getByRole('button', { name: 'Leave without saving' }).click()
      await page.getByRole('heading', { level: 1, name: 'Overrides to review' }).waitFor()
    })
  })
})

describe('when the session is about to end', () => {
  it('a half-written justification is named, stays on request, and is not there for whoever signs in next', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'liaison')
      await page.clock.install()
      await openRecord(visitor, '9990000034')
      await openByOverride(visitor, 'Drug and alcohol treatment')
      await page.clock.fastForward('13:05')
      // Nothing written, nothing to lose.
      expect(await warning(visitor).innerText()).not.toContain('You have not saved')
      await page.keyboard.press('Enter')

      await page.getByRole('button', { name: 'Write the justification' }).click()
      await justification(visitor).fill('Found unconscious in the')
      await page.clock.fastForward('13:05')
      await warning(visitor)
        .getByText('You have not saved: the justification. Nothing is kept in this browser, so it would be lost.')
        .waitFor()
      await expectAccessible(visitor)
      // "Stay signed in" has the focus, and gives it back.
      await page.keyboard.press('Enter')
      await warning(visitor).waitFor({ state: 'detached' })
      await page.keyboard.type(' street')
      expect(await justification(visitor).inputValue()).toBe('Found unconscious in the street')

      await page.clock.fastForward('13:05')
      await warning(visitor).waitFor()
      await timeOut(visitor)
      expect(await page.locator('body').innerText()).not.toMatch(/unconscious|Pellow/)
      await expectNothingKept(visitor)
      await expectAccessible(visitor)

      // Whoever comes next is asked who they are. The registry knows of the override, and nobody of the words.
      await page.getByRole('link', { name: 'Sign in again' }).click()
      await page.getByRole('button', { name: /^liaison\b/ }).click()
      await page.getByRole('button', { name: 'Sign out' }).waitFor()
      await openRecord(visitor, '9990000034')
      await page.getByRole('region', { name: 'You opened what was not shared' }).waitFor()
      expect(await page.locator('body').innerHTML()).not.toContain('unconscious')
    })
  })

  it('the end of its twelve hours is told ten minutes before, with what is not saved, and comes to who is at work too', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      const session = { secondsLeft: 20 * 60 }
      await changeSession(visitor, session)
      await signIn(visitor, 'safehaven')
      await page.clock.install()
      await beginChoice(visitor)
      const notice = page.getByRole('status').filter({ hasText: 'You will be signed out at' })
      expect(await notice.count()).toBe(0)
      await page.clock.fastForward('10:30')
      await notice.getByText('You have not saved: the choice you began to record.').waitFor()
      await expectAccessible(visitor)
      // The gateway hears of the key, and says how much is left by then.
      session.secondsLeft -= 10.5 * 60
      await page.keyboard.press('Shift')
      await page.clock.fastForward('10:00')
      await page.getByRole('heading', { level: 1, name: 'You were signed out' }).waitFor()
      await expectNothingKept(visitor)
    })
  })

  it('untouched, it is told of the nearer end, and of any end though the clock on the wall is set back', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await changeSession(visitor, { secondsLeft: 14 * 60 })
      await signIn(visitor, 'safehaven')
      await page.clock.install()
      await openChoices(visitor, '9990000018')
      await page.evaluate('{ const now = Date.now; Date.now = () => now() - 3_600_000 }')
      await page.clock.fastForward('13:05')
      await warning(visitor).getByText('You will be signed out in less than a minute.').waitFor()
      await page.clock.fastForward('01:00')
      await page.getByRole('heading', { level: 1, name: 'You were signed out' }).waitFor()
    })
  })

  it('has the browser ask before the window is closed or loaded anew, as long as something is not saved', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'safehaven')
      const asked: string[] = []
      page.on('dialog', (dialog) => {
        asked.push(dialog.type())
        void dialog.accept()
      })
      await openChoices(visitor, '9990000018')
      await page.reload()
      expect(asked).toEqual([])
      await beginChoice(visitor)
      await page.reload()
      expect(asked).toEqual(['beforeunload'])
    })
  })

  it.each([
    ['a choice half recorded', 'the choice you began to record', 'safehaven', beginChoice],
    ['a review half written', 'your review', 'privacy', beginReview],
  ])('%s is named', async (_what, words, username, begin) => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, username)
      await page.clock.install()
      await begin(visitor)
      await page.clock.fastForward('13:05')
      await warning(visitor).getByText(`You have not saved: ${words}.`).waitFor()
      await timeOut(visitor)
      await expectNothingKept(visitor)
    })
  })
})

async function beginChoice(visitor: Visitor): Promise<void> {
  const { page } = visitor
  await openChoices(visitor, '9990000018')
  await page.getByRole('link', { name: 'Record a choice' }).click()
  await page.getByLabel('The person', { exact: true }).check()
  await continueStep(visitor)
  await chooseWhat(visitor, 'Do not share', ['Crisis plan'])
}

/** Of the override that the first of these journeys opened and ended. */
async function beginReview(visitor: Visitor): Promise<void> {
  const { page } = visitor
  await page.getByRole('link', { name: 'Privacy review' }).click()
  const row = page.getByRole('row').filter({ hasText: 'Robin Thackray' })
  await row
    .getByRole('button', { name: /^Review/ })
    .first()
    .click()
  await page.getByLabel('Note').fill('Looks as if')
}
