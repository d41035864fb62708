import { describe, expect, it, jest } from '@jest/globals'
import { runningViewer } from './running-viewer.js'
import { answered, giveReason, panel, signIn, type Visitor } from './viewer-at-work.js'

// A browser and ten processes on a small machine take their time.
jest.setTimeout(240_000)

const { at } = runningViewer()

/** Never asked; refused; has nothing of the kind. */
const people = ['9990000026', '9990000034', '9990000042'] as const

const drugs = 'Drug and alcohol treatment'
const detentions = 'Police place of safety detentions'

interface Exchange {
  readonly operation: string
  readonly variables: unknown
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** What is asked of the gateway from now on, and what it answers. */
function exchanges({ page }: Visitor): () => Promise<readonly Exchange[]> {
  const all: Promise<Exchange>[] = []
  page.on('response', (response) => {
    if (!response.url().endsWith('/graphql')) return
    const { operationName, variables } = response.request().postDataJSON() as { operationName: string; variables: unknown }
    const { date: _date, 'request-id': _id, ...headers } = response.headers()
    all.push(response.json().then((body: unknown) => ({ operation: operationName, variables, status: response.status(), headers, body })))
  })
  return async () => (await Promise.all(all.splice(0))).sort((a, b) => a.operation.localeCompare(b.operation))
}

/**
 * The words of the page, without what is shared of the person: who they are, and the body of every panel but its notices of what is
 * not shared. Of the parts that are listed at the top and on paper, the state of those with something to show goes as well.
 */
const withoutSharedFacts = `((quiet) => {
  const page = document.body.cloneNode(true)
  const drop = (selector) => page.querySelectorAll(selector).forEach((part) => part.remove())
  drop('.cr-banner')
  for (const part of page.querySelectorAll('.cr-row .cr-panel')) {
    const title = part.querySelector('h2').textContent
    if (quiet.includes(title)) continue
    const notices = [...part.querySelectorAll('.cr-partly')]
    part.replaceChildren(title, ...notices)
  }
  for (const link of page.querySelectorAll('.cr-parts__link'))
    if (!quiet.some((title) => link.textContent.startsWith(title))) link.textContent = ''
  drop('.cr-handover, .cr-record__time, .cr-printed')
  return page.innerHTML
})`

/** Of the sheet that is printed, every line that could be of what is quiet. */
async function onPaper({ page }: Visitor): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' })
  const lines = (await page.locator('main').innerText()).split('\n')
  await page.emulateMedia({ media: 'screen' })
  return lines.filter((line) => /drug|alcohol|police|detention|substance/i.test(line))
}

interface Look {
  readonly page: string
  readonly title: string
  readonly keys: string
  readonly paper: readonly string[]
  readonly asked: unknown
  readonly quietAnswers: unknown
}

const quietOperations = ['OpenRecord', 'PolicePart', 'SubstanceMisusePart']

async function lookAt(
  visitor: Visitor,
  nhsNumber: string,
  { reason, quiet }: Case,
  since: () => Promise<readonly Exchange[]>,
): Promise<Look> {
  const { page } = visitor
  await page.goto(`/patients/${nhsNumber}`)
  await giveReason(visitor, reason)
  await answered(visitor)
  for (const title of quiet) expect(await panel(visitor, title).innerText()).toContain('Not shared with you')
  const html = await page.evaluate<string>(`${withoutSharedFacts}(${JSON.stringify(quiet)})`)
  const paper = await onPaper(visitor)
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  const keys = await dialog.innerHTML()
  await page.keyboard.press('Escape')
  const sent = await since()
  // Whom it is of is the one thing that may differ.
  const nameless = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll(nhsNumber, 'N').replaceAll(spaced(nhsNumber), 'N')) as T
  return nameless({
    page: html.replaceAll(/:r[0-9a-z]+:|«r[0-9a-z]+»|_r_[0-9a-z]+_/g, ''),
    title: await page.title(),
    keys,
    paper,
    asked: sent.map(({ operation, variables, status }) => [operation, variables, status]),
    quietAnswers: sent.filter(({ operation }) => quietOperations.includes(operation)),
  })
}

interface Case {
  readonly username: string
  readonly reason: string
  /** Panels of which this role is told nothing but that they are not shared. */
  readonly quiet: readonly string[]
}

const cases: readonly Case[] = [
  { username: 'liaison', reason: 'Care and treatment', quiet: [drugs, detentions] },
  { username: 'crisis', reason: 'Emergency', quiet: [drugs, detentions] },
  { username: 'paramedic', reason: 'Care and treatment', quiet: [drugs, detentions] },
  { username: 'amhp', reason: 'Care and treatment', quiet: [drugs, detentions] },
  { username: 'gp', reason: 'Care and treatment', quiet: [drugs] },
  { username: 'safehaven', reason: 'Care and treatment', quiet: [] },
  { username: 'police', reason: 'Emergency', quiet: [] },
]

describe('what is quiet', () => {
  it.each(cases)(
    'is told to $username ($reason) the same way of whoever refused, was never asked, or has nothing: on the page, on paper, on the wire',
    async (one) => {
      await at(async (visitor) => {
        await signIn(visitor, one.username)
        const since = exchanges(visitor)
        const [neverAsked, ...others] = await inTurn(people, (nhsNumber) => lookAt(visitor, nhsNumber, one, since))
        expect(neverAsked?.page).toContain('What is shared with you')
        if (one.quiet.length > 0) expect(neverAsked?.paper.join('\n')).toContain(drugs)
        for (const other of others) expect(other).toEqual(neverAsked)
      })
    },
  )

  it('the same page does differ between people of whom something is shared, and something is not', async () => {
    await at(async (visitor) => {
      const since = exchanges(visitor)
      const [liaison] = cases
      if (liaison === undefined) throw new Error('there is no case')
      await signIn(visitor, liaison.username)
      const open = { ...liaison, quiet: [] }
      const [refused, agreed] = await inTurn(['9990000034', '9990000018'], (nhsNumber) => lookAt(visitor, nhsNumber, open, since))
      expect(agreed?.page).not.toEqual(refused?.page)
      expect(agreed?.paper).not.toEqual(refused?.paper)
      expect(agreed?.quietAnswers).not.toEqual(refused?.quietAnswers)
    })
  })
})

function spaced(nhsNumber: string): string {
  return nhsNumber.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3')
}

async function inTurn<In, Out>(all: readonly In[], work: (one: In) => Promise<Out>): Promise<readonly Out[]> {
  const done: Out[] = []
  for (const one of all) done.push(await work(one))
  return done
}
