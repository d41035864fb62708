import { readdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { type Picture, pictures } from './pictures.js'
import { goTo, screens, viewerForScreens } from './screens.js'

/** `npm run screenshots -w web`: the pictures that the documentation shows, taken of the running system, each screen walked to once. */
const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url))

const { at, stack } = viewerForScreens()

it.each(screens.map((screen) => [screen.name, screen] as const))(
  '%s',
  async (name, screen) => {
    const views = pictures.filter((picture) => picture.screen === name)
    await at((visitor) =>
      goTo(screen, { stack: stack(), visitor }, async () => {
        for (const view of views) await take(visitor.page, view)
      }),
    )
  },
  240_000,
)

it('leaves no picture of what is no more', () => {
  const named = new Set(pictures.map(fileOf))
  const files = readdirSync(folder)
  for (const file of files) if (!named.has(file)) rmSync(`${folder}${file}`)
  expect(files).toEqual(expect.arrayContaining([...named]))
})

async function take(page: Page, picture: Picture): Promise<void> {
  await page.setViewportSize({ width: picture.width ?? 1280, height: picture.height ?? 860 })
  await page.emulateMedia({
    media: picture.as === 'paper' ? 'print' : 'screen',
    forcedColors: picture.as === 'forced colours' ? 'active' : 'none',
  })
  // What was pointed at or has the focus on the way there is not part of the picture.
  await page.mouse.move(0, 0)
  await page.evaluate(
    picture.part === undefined
      ? 'window.scrollTo(0, 0)'
      : `document.getElementById('${picture.part}-heading').scrollIntoView(); window.scrollBy(0, -20)`,
  )
  await page.screenshot({ path: `${folder}${fileOf(picture)}`, fullPage: picture.full ?? false, animations: 'disabled' })
}

function fileOf({ screen, name = screen }: Picture): string {
  return `${name}.png`
}
