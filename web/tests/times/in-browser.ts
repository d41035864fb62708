import { giveReason, panelTitles, searchFor, type Visitor } from '../viewer-at-work.js'

/** Milliseconds from a click to what followed it, as the browser's own clock has it. */
export interface Felt {
  /** From the click on a person found to the question why. */
  readonly reason: number
  /** From "Open the record" to a crisis plan that can be read. */
  readonly plan: number
  /** From "Open the record" to the last panel. */
  readonly whole: number
  /** From "Open the record" until each panel was drawn, by its title. */
  readonly panels: ReadonlyMap<string, number>
}

interface Noted {
  clicked: number
  seen: Record<string, number>
}

/** Notes the time of the last click, and when each panel first was more than loading, and the question why was there. */
const noteTimes = `(() => {
  const noted = { clicked: 0, seen: {} }
  window.noted = noted
  addEventListener('click', (event) => { if (event.isTrusted) { noted.clicked = event.timeStamp; noted.seen = {} } }, true)
  const look = () => {
    const see = (name) => { noted.seen[name] ??= performance.now() }
    if (document.querySelector('h1')?.textContent === 'Why are you opening this record?') see('reason')
    for (const one of document.querySelectorAll('.cr-panel:not(.cr-panel--loading)')) see(one.querySelector('h2').textContent)
    if (/As answered at/.test(document.querySelector('main')?.textContent ?? '')) see('whole')
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
})()`

/** What was noted, once that was seen. */
function noted({ page }: Visitor, name: string): Promise<Noted> {
  return page.evaluate<Noted>(`new Promise((resolve) => {
    const look = () => (window.noted.seen[${JSON.stringify(name)}] === undefined ? requestAnimationFrame(look) : resolve(window.noted))
    look()
  })`)
}

/** Finds a person by name and date of birth and opens the record, as staff would, and times what they wait for. */
export async function openBySearch(visitor: Visitor, person: { name: string; born: readonly [string, string, string] }): Promise<Felt> {
  const { page } = visitor
  await page.getByRole('link', { name: 'Find a person' }).click()
  await page.evaluate(noteTimes)
  await searchFor(visitor, person.name, person.born)
  await page.getByRole('table').getByRole('link').first().click()
  const asked = await noted(visitor, 'reason')
  await giveReason(visitor)
  const opened = await noted(visitor, 'whole')
  const since = (from: Noted, name: string) => (from.seen[name] ?? Number.NaN) - from.clicked
  const titles = await panelTitles(visitor)
  return {
    reason: since(asked, 'reason'),
    plan: since(opened, 'Crisis plan'),
    whole: since(opened, 'whole'),
    panels: new Map(titles.map((title) => [title, since(opened, title)])),
  }
}
