import { formatNhsNumber, parseNhsNumber } from '@crisis-record/contract'
import { runSql } from '@crisis-record/local-stack'
import { describe, expect, it, jest } from '@jest/globals'
import { runningViewer } from './running-viewer.js'
import { answered, banner, expectAccessible, giveReason, panel, readUntil, searchFor, signIn, type Visitor } from './viewer-at-work.js'

// A browser, axe and ten processes on a small machine take their time.
jest.setTimeout(240_000)

const { at, stack } = runningViewer()

interface Focused {
  readonly name: string
  readonly seen: boolean
}

/**
 * What has the focus, by its words, and whether that shows: by an outline or a shadow of its own, or of the box drawn for it, within the
 * window.
 */
const focused = `(() => {
  const at = document.activeElement
  const label = at.labels?.[0]
  const drawn = [getComputedStyle(at), ...(label ? [getComputedStyle(label, '::before')] : [])]
  const marked = drawn.some(({ outlineStyle, outlineWidth, boxShadow }) =>
    (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none')
  const { top, bottom, width, height } = (label ?? at).getBoundingClientRect()
  return {
    name: at.getAttribute('aria-label') ?? label?.textContent ?? at.textContent,
    seen: marked && width > 1 && height > 1 && bottom > 0 && top < innerHeight,
  }
})()`

/** Tab after Tab until the focus is there; at every one of them it can be seen. */
async function tabTo({ page }: Visitor, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = []
  while (passed.length < 60) {
    await page.keyboard.press(key)
    const now = await page.evaluate<Focused>(focused)
    passed.push(now.name)
    expect(now).toEqual({ name: now.name, seen: true })
    if (name.test(now.name)) return
  }
  throw new Error(`never came to ${String(name)}, but by: ${passed.join(' | ')}`)
}

async function expectFocusOn({ page }: Visitor, heading: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
  expect(await page.evaluate<string>('document.activeElement.textContent')).toBe(heading)
}

/** It is there, and begins in the window: to read on takes scrolling alone. */
async function expectReadable(visitor: Visitor): Promise<void> {
  const plan = panel(visitor, 'Crisis plan')
  await plan.getByText('Northmoor Mental Health Trust').first().waitFor()
  const heading = plan.getByRole('heading', { level: 2 })
  // The way there is scrolled with the next picture that is drawn, and what else comes in meanwhile moves it.
  const box = await readUntil(
    () => heading.boundingBox(),
    (now) => now !== null && now.y >= 0 && now.y + now.height <= 900,
  )
  expect(box?.y).toBeGreaterThanOrEqual(0)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900)
}

describe('to the crisis plan', () => {
  it('by the keyboard alone, from the sign-in screen: the focus is where one expects it, and always in sight', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await page.goto('/')
      await expectFocusOn(visitor, 'Crisis record')
      await tabTo(visitor, /^Sign in$/)
      await page.keyboard.press('Enter')
      // The identity provider's own page.
      await page.getByRole('button', { name: /^liaison\b/ }).waitFor()
      const chosen = page.getByRole('button', { name: /^liaison\b/ })
      while (!(await chosen.evaluate((button) => button.matches(':focus')))) await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')

      await expectFocusOn(visitor, 'Find a person')
      // The skip link, from the very beginning of the page, past the header.
      await tabTo(visitor, /^Skip to main content$/, 'Shift+Tab')
      await page.keyboard.press('Enter')
      await tabTo(visitor, /./)
      expect((await page.evaluate<Focused>(focused)).name).toBe('NHS number, or family name')
      await page.keyboard.type('999 000 0018')
      await page.keyboard.press('Enter')

      await expectFocusOn(visitor, 'Why are you opening this record?')
      await tabTo(visitor, /^Care and treatment/)
      await tabTo(visitor, /^Open the record$/)
      await page.keyboard.press('Enter')

      await answered(visitor)
      await expectFocusOn(visitor, 'Crisis record')
      await tabTo(visitor, /^Crisis plan/)
      await page.keyboard.press('Enter')
      await expectReadable(visitor)
      // From the summary at the top into the plan: what comes next is whom to ring.
      await tabTo(visitor, /^(Call )?[\d ]+|Call/)
      expect(await page.evaluate<boolean>("document.activeElement.closest('#crisis-plan') !== null")).toBe(true)
      await page.keyboard.press('b')
      await expectFocusOn(visitor, 'Crisis record')
      await page.keyboard.press('p')
      expect(await page.evaluate<string>('document.activeElement.id')).toBe('crisis-plan-heading')
      await expectReadable(visitor)
    })
  })

  it('from the search box, with an NHS number, in two clicks', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await page.addInitScript("window.clicks = 0; addEventListener('pointerdown', () => window.clicks++, { capture: true })")
      await signIn(visitor, 'liaison')
      const clicks = () => page.evaluate<number>('window.clicks')
      expect(await clicks()).toBe(0)
      // The box has to be gone to, by key: who clicks into it has clicked once more, and saves it with Enter instead of Find.
      await page.getByLabel('NHS number, or family name').focus()
      await page.keyboard.type('999 000 0018')
      await page.getByRole('button', { name: 'Find', exact: true }).click()
      await giveReason(visitor)
      await expectReadable(visitor)
      expect(await clicks()).toBe(2)
    })
  })
})

describe('a search that finds many', () => {
  it('shows them page after page, each person once, and opens one from beyond the first', async () => {
    const numbers = await bornTogether(45)
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'liaison')
      await searchFor(visitor, 'Thorne', ['2', '2', '2000'])
      const rows = page.getByRole('row').filter({ hasText: 'THORNE' })
      const more = page.getByRole('button', { name: 'Show more people' })
      for (const [shown, heading] of [
        [20, 'The first 20 people found'],
        [40, 'The first 40 people found'],
        [45, '45 people found'],
      ] as const) {
        await page.getByRole('heading', { level: 2, name: heading }).waitFor()
        expect(await rows.count()).toBe(shown)
        // On with the first of those who came.
        if (shown > 20) {
          const first = shown === 40 ? 20 : 40
          const inFocus = () => page.evaluate<number>(rowInFocus)
          expect(await readUntil(inFocus, (row) => row === first)).toBe(first)
        }
        await expectAccessible(visitor)
        if (shown === 45) break
        await more.focus()
        await page.keyboard.press('Enter')
      }
      expect(await more.count()).toBe(0)
      const listed = await rows.getByRole('cell').filter({ hasText: /^999 / }).allInnerTexts()
      expect(listed.sort()).toEqual(numbers)
      expect(visitor.operations.filter((name) => name === 'FindPeople')).toHaveLength(3)

      const last = rows.last()
      const [number = ''] = /\d{3} \d{3} \d{4}/.exec(await last.innerText()) ?? []
      await last.getByRole('link').click()
      await giveReason(visitor)
      await answered(visitor)
      expect(await banner(visitor).innerText()).toContain(number)
      expect(await banner(visitor).innerText()).toMatch(/^THORNE/)
    })
  })
})

const rowInFocus = "[...document.querySelectorAll('tbody tr')].indexOf(document.activeElement.closest('tr'))"

/** So many people of one name and one day of birth in the person register. Gives their numbers as they are written, sorted. */
async function bornTogether(count: number): Promise<readonly string[]> {
  const all = Array.from({ length: count * 11 }, (_, at) => parseNhsNumber(String(9_998_880_000 + at))).filter((one) => one !== undefined)
  const numbers = all.slice(0, count)
  await runSql(
    stack().postgres.superuserUrl('patient-index'),
    `INSERT INTO person (id, nhs_number, family_name, given_name, family_key, given_key, date_of_birth, demographics_updated, contact_updated)
     SELECT 'T' || number, number, 'Thorne', 'Given', 'thorne', 'given', '2000-02-02', now(), now() FROM unnest($1::text[]) AS number`,
    [numbers],
  )
  return numbers.map(formatNhsNumber).sort()
}
