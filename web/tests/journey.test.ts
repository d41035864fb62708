import { readFileSync } from 'node:fs'
import { describe, expect, it, jest } from '@jest/globals'
import { runningViewer } from './running-viewer.js'
import { answered, banner, expectAccessible, giveReason, openRecord, panel, panelTitles, searchFor, signIn } from './viewer-at-work.js'

// A browser, axe and ten processes on a small machine take their time.
jest.setTimeout(180_000)

const { at } = runningViewer()

/** `mental-health-trust` → `MentalHealthTrustPart` */
function operationOf(kind: string): string {
  return kind.replaceAll(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase()) + 'Part'
}

describe('from sign-in to the record and out again', () => {
  it('signs in, finds by number, asks why, shows the combined record, signs out, and Back shows nothing', async () => {
    await at(async (visitor) => {
      const { page, context } = visitor
      await page.goto('/')
      await page.getByRole('link', { name: 'Sign in' }).waitFor()
      await expectAccessible(visitor)
      await signIn(visitor, 'liaison')
      await page.getByRole('heading', { name: 'Find a person' }).waitFor()
      await expectAccessible(visitor)

      await page.getByLabel('NHS number, or family name').pressSequentially('999 000 0019')
      await page.getByText('This NHS number is wrong').waitFor()
      await page.getByRole('button', { name: 'Find', exact: true }).click()
      await page.getByRole('alert').getByText('Check the NHS number').waitFor()
      await expectAccessible(visitor)
      await page.getByLabel('NHS number, or family name').fill('999 000 0018')
      await page.getByText('This is a valid NHS number').waitFor()
      await page.getByRole('button', { name: 'Find', exact: true }).click()

      await page.getByRole('heading', { name: 'Why are you opening this record?' }).waitFor()
      expect(await page.getByLabel('Care and treatment').isChecked()).toBe(true)
      await expectAccessible(visitor)
      await giveReason(visitor)
      await answered(visitor)
      await expectAccessible(visitor)

      const who = await banner(visitor).innerText()
      expect(who).toMatch(/^ELLINGTON, Maya/)
      expect(who).toMatch(/Born 17 Apr 1991 \(\d\dy\)/)
      expect(who).toContain('999 000 0018')
      expect(who).toMatch(/Allergies .*Penicillin/)
      expect(who).toContain('Opened for Care and treatment')
      await page.getByText('More information may exist than is shared with you.').waitFor()
      expect((await panelTitles(visitor)).slice(0, 8)).toEqual([
        'Alerts',
        'Crisis plan',
        'Mental Health Act',
        'Medicines',
        'Allergies',
        'Risk',
        'Care team',
        'Contacts',
      ])
      const sources = {
        'Crisis plan': 'Northmoor Mental Health Trust',
        Medicines: 'Harbour Lane Surgery',
        Contacts: 'St Brannoc’s Hospital',
        'About me': 'The Lighthouse Safe Haven',
        'Drug and alcohol treatment': 'Bridgeway Recovery Service',
      }
      for (const [title, source] of Object.entries(sources)) {
        const words = (await panel(visitor, title).innerText()).replaceAll("'", '’')
        expect(words).toContain(source)
        expect(words).toMatch(/\d{1,2} [A-Z][a-z]{2} \d{4}.* \(.*(ago|yesterday|today|just now).*\)/)
      }
      expect(await panel(visitor, 'Crisis plan').locator('a[href^="tel:"]').count()).toBeGreaterThan(1)

      expect(await page.evaluate<number>('localStorage.length + sessionStorage.length')).toBe(0)
      expect(await page.evaluate<string>('document.cookie')).toBe('')
      expect(await page.title()).not.toMatch(/Ellington/i)

      await page.getByRole('button', { name: 'Sign out' }).click()
      await page
        .getByText(/sign-in service|You are signed out/i)
        .first()
        .waitFor()
      await page.goBack()
      await page.getByRole('link', { name: 'Sign in' }).waitFor()
      expect(await page.locator('body').innerText()).not.toMatch(/Ellington|Quetiapine|Penicillin/i)
      await page.goto('/patients/9990000018')
      await page.getByRole('link', { name: 'Sign in' }).waitFor()
      expect(await context.request.get('/auth/session').then((answer) => answer.json())).toEqual({ signedIn: false })
    })
  })

  it('finds by name and date of birth, and remembers who was opened until the page goes', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'liaison')
      await searchFor(visitor, 'Ellington')
      await page.getByRole('alert').getByText('Enter the date of birth').waitFor()
      await searchFor(visitor, 'Ellington', ['17', '4', '1991'])
      const row = page.getByRole('row').filter({ hasText: '999 000 0018' })
      await row.waitFor()
      expect(await row.innerText()).toMatch(/ELLINGTON, Maya.*17 Apr 1991/s)
      await expectAccessible(visitor)
      await row.getByRole('link').click()
      await giveReason(visitor)
      await answered(visitor)
      await page.getByRole('link', { name: 'Find a person' }).click()
      const recent = page.getByRole('complementary', { name: 'People you opened' })
      await recent.getByRole('link', { name: 'ELLINGTON, Maya' }).click()
      // The reason was given, and is not asked for again.
      await answered(visitor)
      await page.reload()
      await page.getByRole('heading', { name: 'Why are you opening this record?' }).waitFor()
    })
  })

  it('has an emergency confirmed, shows the reason, and lets it be changed', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'liaison', '/patients/9990000018')
      await page.getByLabel('Emergency', { exact: true }).check()
      await page.getByRole('button', { name: 'Open the record' }).click()
      await page.getByRole('alert').getByText('Confirm that this is an emergency').waitFor()
      await expectAccessible(visitor)
      await giveReason(visitor, 'Emergency')
      await answered(visitor)
      await page.getByText('Opened for Emergency').waitFor()
      await page.getByRole('button', { name: 'Change the reason for access' }).click()
      await giveReason(visitor, 'At the person’s request')
      await page.getByRole('heading', { level: 1, name: 'Sharing choices' }).waitFor()
    })
  })
})

describe('what each is shown', () => {
  it('every field of docs/record.md, asked of each kind of agency by an operation of its own', async () => {
    await at(async (visitor) => {
      await signIn(visitor, 'liaison')
      await openRecord(visitor, '9990000018')
      const table = readFileSync(new URL('../../docs/record.md', import.meta.url), 'utf8').split('## Agencies and fields')[1] ?? ''
      const rows = [...table.matchAll(/^\| `([a-z-]+)` \| ([^|]+) \|/gm)].filter(([, kind]) => !/registry|audit/.test(String(kind)))
      expect(rows.length).toBeGreaterThan(8)
      for (const [, kind = '', fields = ''] of rows) {
        const asked = visitor.variables.get(operationOf(kind))
        const documented = [...fields.matchAll(/`(\w+)`/g)].map(([, field = '']) => [field, true] as const)
        expect([kind, asked]).toEqual([kind, { nhsNumber: '9990000018', ...Object.fromEntries(documented) }])
      }
      expect(visitor.operations.length).toBe(rows.length + 1 + visitor.operations.filter((name) => !/Part$|^OpenRecord$/.test(name)).length)
      for (const state of ['Not answering', 'None recorded', 'Loading'])
        expect(await visitor.page.locator('.cr-row').getByText(state).count()).toBe(0)
    })
  })

  it.each(['liaison', 'paramedic', 'amhp', 'gp', 'safehaven', 'police'])(
    '%s is asked for a reason and shown nothing that their role never sees',
    async (username) => {
      await at(async (visitor) => {
        // The control room opens a record in an emergency only.
        await signIn(visitor, username, '/patients/9990000018')
        await giveReason(visitor, username === 'police' ? 'Emergency' : undefined)
        await answered(visitor)
        const titles = await panelTitles(visitor)
        expect(titles.length).toBeGreaterThan(4)
        const panels = await visitor.page.locator('.cr-row').allInnerTexts()
        expect(panels.join('\n')).not.toContain('Your role does not see')
        await expectAccessible(visitor)
      })
    },
  )

  it('the safe haven sees fewer parts, the crisis plan and About me first', async () => {
    await at(async (visitor) => {
      await signIn(visitor, 'safehaven')
      await openRecord(visitor, '9990000018')
      expect((await panelTitles(visitor)).slice(0, 3)).toEqual(['Crisis plan', 'About me', 'Safety plan'])
      expect(await visitor.page.locator('body').innerText()).not.toMatch(/Quetiapine|Bridgeway/)
      await expectAccessible(visitor)
    })
  })

  it('a crisis plan the person objected to sharing says so, and what can be done', async () => {
    await at(async (visitor) => {
      await signIn(visitor, 'safehaven')
      await openRecord(visitor, '9990000050')
      const words = await panel(visitor, 'Crisis plan').innerText()
      expect(words).toContain('Not shared with you')
      expect(words).toContain('The person asked')
      expect(words).toContain('What you can do')
    })
  })

  it('where nothing is recorded, every part says so, and allergies are not said to be none', async () => {
    await at(async (visitor) => {
      await signIn(visitor, 'liaison')
      await openRecord(visitor, '9990000115')
      for (const title of ['Crisis plan', 'Medicines', 'Allergies', 'Care team', 'About me', 'Contacts', 'Risk', 'Alerts']) {
        expect(await panel(visitor, title).innerText()).toContain('None recorded')
      }
      await banner(visitor).getByText('Allergies Not recorded').waitFor()
      await expectAccessible(visitor)
    })
  })

  it('a crisis plan past its review date says so', async () => {
    await at(async (visitor) => {
      await signIn(visitor, 'liaison')
      await openRecord(visitor, '9990000107')
      await panel(visitor, 'Crisis plan').getByText('Review date has passed.').waitFor()
    })
  })
})
