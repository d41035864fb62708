import { readFileSync } from 'node:fs'
import { describe, expect, it, jest } from '@jest/globals'
import { runningViewer } from './running-viewer.js'
import { chooseWhat, continueStep, decidedInPerson, openChoices, recordRefusal, statementCard } from './choices-at-work.js'
import { answered, expectAccessible, giveReason, openRecord, panel, signIn, type Visitor } from './viewer-at-work.js'

// A browser, axe and ten processes on a small machine take their time.
jest.setTimeout(400_000)

const { at } = runningViewer()

async function expectGone({ page }: Visitor, words: RegExp): Promise<void> {
  expect(await page.locator('body').innerText()).not.toMatch(words)
}

describe('recording what a person decides', () => {
  it('goes step by step, shows who would see less, has it confirmed, records it, withholds, and withdraws it', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'safehaven')
      await openChoices(visitor, '9990000018')
      await expectAccessible(visitor)
      await page.getByRole('link', { name: 'Record a choice' }).click()

      // Who: the errors lead to what is missing.
      await page.getByRole('heading', { name: 'Who makes this choice?' }).waitFor()
      await continueStep(visitor)
      await page.getByRole('alert').getByText('Say who makes this choice').waitFor()
      await expectAccessible(visitor)
      await page.getByLabel('The person', { exact: true }).check()
      await continueStep(visitor)
      await chooseWhat(visitor, 'Do not share', ['Crisis plan'])
      await expectAccessible(visitor)
      await continueStep(visitor)
      await page.getByRole('heading', { name: 'With whom, and from whom?' }).waitFor()
      await page.getByLabel('Only some roles or organisations').check()
      await page.getByLabel('A&E liaison clinician').check()
      await expectAccessible(visitor)
      await continueStep(visitor)
      await decidedInPerson(visitor)
      await expectAccessible(visitor)
      await continueStep(visitor)

      // The preview, before anything is saved.
      await page.getByRole('heading', { name: 'What will change' }).waitFor()
      const row = page.getByRole('row').filter({ hasText: 'A&E liaison clinician' }).first()
      await row.waitFor()
      expect(await row.innerText()).toContain('Crisis plan')
      await expectAccessible(visitor)
      await page.getByRole('button', { name: 'Record this choice' }).click()
      await page.getByRole('alert').getByText('Confirm that you explained what follows from this choice').waitFor()
      await page.getByLabel('I explained this to the person who decides').check()
      await page.getByRole('button', { name: 'Record this choice' }).click()
      await page.getByRole('status').filter({ hasText: 'The choice is recorded.' }).waitFor()
      await expectAccessible(visitor)

      // It counts for somebody else at once.
      await at(async (liaison) => {
        await signIn(liaison, 'liaison')
        await openRecord(liaison, '9990000018')
        expect(await panel(liaison, 'Crisis plan').innerText()).toMatch(/Not shared with you[\s\S]*The person asked/)
      })

      // And is withdrawn by who made it.
      await statementCard(visitor, 'Do not share', /crisis plan/i)
        .getByRole('link', { name: /^Withdraw/ })
        .click()
      await page.getByRole('heading', { name: 'Withdraw this choice' }).waitFor()
      await page.getByRole('button', { name: 'Withdraw this choice' }).click()
      await page.getByRole('alert').getByText('Say who withdraws it').waitFor()
      await page.getByLabel('The person', { exact: true }).check()
      await page.getByLabel('In person', { exact: true }).check()
      await expectAccessible(visitor)
      await page.getByRole('button', { name: 'Withdraw this choice' }).click()
      await page.getByRole('status').filter({ hasText: 'The choice is withdrawn.' }).waitFor()
      await page.getByText(/^Show \d+ earlier choices?$/).click()
      await page.getByText('Withdrawn', { exact: true }).first().waitFor()
    })
  })

  it('keeps what was typed when somebody else was first, shows what they changed, and records it then', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'gp')
      await openChoices(visitor, '9990000042')
      await recordRefusal(visitor, { categories: ['Medicines'], save: false })
      await at(async (other) => {
        await signIn(other, 'safehaven')
        await openChoices(other, '9990000042')
        await recordRefusal(other, { categories: ['Contact details'], save: true })
      })
      await page.getByRole('button', { name: 'Record this choice' }).click()
      const changed = page.getByRole('region', { name: 'The choices were changed while you were here' })
      // The heading is there first. Whoever records before they are shown what changed is sent back to look once more.
      await changed.getByRole('article').first().waitFor()
      await expectAccessible(visitor)
      await page.getByRole('heading', { name: 'Your answers' }).waitFor()
      expect(await page.locator('.cr-answers').innerText()).toContain('Medicines')
      await page.getByRole('button', { name: 'Record this choice' }).click()
      await page.getByRole('status').filter({ hasText: 'The choice is recorded.' }).waitFor()
    })
  })

  it('names the earlier agreements a refusal would end, and keeps one as an exception', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'liaison')
      await openChoices(visitor, '9990000018')
      await recordRefusal(visitor, { categories: 'EVERYTHING', save: false })
      await page.getByRole('heading', { name: 'Agreements this refusal ends' }).waitFor()
      await expectAccessible(visitor)
      await page.getByRole('group', { name: 'Keep as an exception' }).getByRole('checkbox').first().check()
      await page.getByText('With these kept').waitFor()
      await page.getByRole('button', { name: 'Record this choice' }).click()
      await page.getByRole('status').filter({ hasText: 'The choice is recorded.' }).waitFor()
    })
  })

  it('marks what nobody decided as a mistake', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'crisis')
      await openChoices(visitor, '9990000107')
      await recordRefusal(visitor, { categories: ['Social care'], save: true })
      await statementCard(visitor, 'Do not share', /social care/i)
        .getByRole('link', { name: /^Recorded by mistake/ })
        .click()
      await page.getByLabel('What went wrong').fill('Recorded in the wrong record.')
      await expectAccessible(visitor)
      await page.getByRole('button', { name: 'Mark as recorded by mistake' }).click()
      await page.getByRole('status').filter({ hasText: 'marked as recorded by mistake' }).waitFor()
    })
  })

  it('offers a fifteen-year-old’s choices to those who can make them', async () => {
    await at(async (visitor) => {
      await signIn(visitor, 'safehaven')
      await openChoices(visitor, '9990000093')
      await visitor.page.getByRole('link', { name: 'Record a choice' }).click()
      await visitor.page.getByLabel('The young person', { exact: true }).waitFor()
      expect(await visitor.page.getByLabel('The person', { exact: true }).count()).toBe(0)
      expect(await visitor.page.getByLabel(/lasting power of attorney/).count()).toBe(0)
    })
  })
})

describe('on paper and to other systems', () => {
  it('leaves sensitive choices off the sheet, in the page itself, until the person is said to be alone and safe', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'liaison')
      await openChoices(visitor, '9990000034')
      await page
        .getByText(/drugs or alcohol/i)
        .first()
        .waitFor()
      await page.getByRole('link', { name: 'Print for the person' }).click()
      const sheet = page.getByRole('region', { name: 'My sharing choices' })
      await sheet.waitFor()
      expect(await sheet.innerHTML()).not.toMatch(/drug|alcohol|police|Bridgeway/i)
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(0)
      await page.emulateMedia({ media: 'screen' })
      await expectAccessible(visitor)
      await page.getByLabel(/The person is alone with me/).check()
      expect(await sheet.innerText()).toMatch(/drugs or alcohol/i)
    })
  })

  it('downloads all choices, and says of an import that is none what is wrong with it', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'liaison')
      await openChoices(visitor, '9990000018')
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download all choices (FHIR)' }).click(),
      ])
      const bundle: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'))
      expect(bundle).toMatchObject({ resourceType: 'Bundle' })
      await page.getByRole('link', { name: 'Bring in choices from another system' }).click()
      await page.getByRole('button', { name: 'Bring in these choices' }).click()
      await page.getByRole('alert').getByText('Choose a file, or paste the choices').waitFor()
      await page.getByLabel('Or paste it here').fill('{"resourceType":"Patient"}')
      await page.getByRole('button', { name: 'Bring in these choices' }).click()
      await page.getByText('Nothing was brought in.').waitFor()
      await expectAccessible(visitor)
      expect(await page.getByLabel('Or paste it here').inputValue()).toContain('Patient')
    })
  })
})

describe('who may', () => {
  it('a paramedic may not record choices, and is told so without a word of them', async () => {
    await at(async (visitor) => {
      await signIn(visitor, 'paramedic', '/patients/9990000034/choices')
      await visitor.page.getByText('Your role may not do this.').waitFor()
      await expectGone(visitor, /drug|alcohol|refus/i)
      await expectAccessible(visitor)
    })
  })

  it('opening a record at the person’s request leads to their choices, and the record keeps its own reason', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'liaison')
      await openRecord(visitor, '9990000018')
      await page.getByRole('button', { name: 'Change the reason for access' }).click()
      await giveReason(visitor, 'At the person’s request')
      await page.getByRole('heading', { level: 1, name: 'Sharing choices' }).waitFor()
      await page.getByText('Opened for At the person’s request').waitFor()
      await page.getByRole('link', { name: 'Open the record' }).click()
      await answered(visitor)
      await page.getByText('Opened for Care and treatment').waitFor()
    })
  })

  it('fits 320 pixels, and goes by the keyboard alone', async () => {
    await at(
      async (visitor) => {
        const { page } = visitor
        await signIn(visitor, 'safehaven')
        await openChoices(visitor, '9990000018')
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
        await page.getByRole('link', { name: 'Record a choice' }).focus()
        await page.keyboard.press('Enter')
        await page.getByRole('heading', { name: 'Who makes this choice?' }).waitFor()
        // From the heading, which has the focus, to the first answer.
        await page.keyboard.press('Tab')
        await page.keyboard.press('Space')
        await page.keyboard.press('Enter')
        await page.getByRole('heading', { name: 'What do they want?' }).waitFor()
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
        await expectAccessible(visitor)
      },
      { width: 320, height: 640 },
    )
  })
})
