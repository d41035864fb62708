import { describe, expect, it, jest } from '@jest/globals'
import { goTo, screens, viewerForScreens } from './screens.js'
import type { Screen } from './screens/screen.js'
import { expectAccessible, type Visitor } from './viewer-at-work.js'

// A browser, axe and ten processes on a small machine take their time.
jest.setTimeout(240_000)

const { at, stack } = viewerForScreens()

/** 320 pixels are what is left of 1280 at 400 % zoom, and the width of the narrowest telephone. */
const narrow = { width: 320, height: 640 }

describe('every screen at 320 pixels', () => {
  it.each(screens.map((screen) => [screen.name, screen] as const))(
    '%s: nothing to scroll sideways for, no fault that axe finds, nothing that moves for whoever asked for no motion; on paper, who printed it and no button',
    async (_name, screen) => {
      await at(async (visitor) => {
        await visitor.page.emulateMedia({ reducedMotion: 'reduce' })
        await goTo(screen, { stack: stack(), visitor }, async () => {
          await expectNothingSideways(visitor)
          await expectAccessible(visitor)
          expect(await visitor.page.evaluate<number>('document.getAnimations().length')).toBe(0)
          await visitor.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
          await expectNothingSideways(visitor)
          if (screen.as !== undefined) await expectPrintable(visitor, screen)
        })
      }, narrow)
    },
  )
})

/** Whatever is printed says who printed it and when, once, and shows nothing to press. */
async function expectPrintable({ page }: Visitor, { pages }: Screen): Promise<void> {
  await page.emulateMedia({ media: 'print', forcedColors: 'none' })
  const said = page.getByText(/^Printed (by .+, )?on \d+ \w+ \d{4}/).filter({ visible: true })
  expect(await said.count()).toBe(1)
  expect(await page.locator('button').filter({ visible: true }).allInnerTexts()).toEqual([])
  if (pages === undefined) return
  const printed = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)
  expect(printed?.length).toBeLessThanOrEqual(pages)
}

async function expectNothingSideways({ page }: Visitor): Promise<void> {
  const wide = await page.evaluate<string[]>(`
    document.documentElement.scrollWidth <= 320 ? [] : [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > 321).map((one) => one.tagName + '.' + one.className).slice(0, 5)`)
  expect(wide).toEqual([])
}
