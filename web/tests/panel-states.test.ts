import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { runningViewer } from './running-viewer.js'
import { answered, banner, expectAccessible, giveReason, openRecord, panel, signIn, type Visitor } from './viewer-at-work.js'

// A browser, axe and ten processes on a small machine take their time.
jest.setTimeout(240_000)

const { at, stack } = runningViewer()

const words = ['Loading', 'None recorded', 'Not shared with you', 'Not answering'] as const

/** What assistive technology is told of a panel: names, roles and words, and no colour. */
function told(visitor: Visitor, title: string): Promise<string> {
  return panel(visitor, title).ariaSnapshot()
}

/** What it is told of one part in the summary at the top. */
async function summary({ page }: Visitor, title: string): Promise<string> {
  const part = page.getByRole('navigation', { name: 'Parts of this record' }).getByRole('link', { name: title })
  return (await part.ariaSnapshot()).split('\n')[0] ?? ''
}

interface Shape {
  readonly drawn: string
  readonly colour: string
}

/** The shape beside the words of a state, wherever on the page it is, and the colour it has now. */
async function shapeOf({ page }: Visitor, state: string): Promise<Shape> {
  const look = `(() => {
    const shape = document.querySelector('.cr-parts .cr-state--${state} svg')
    return { drawn: shape.innerHTML, colour: getComputedStyle(shape).fill }
  })()`
  return await page.evaluate<Shape>(look)
}

describe('an agency that goes down and comes back', () => {
  beforeAll(() =>
    // The first record asked of agencies just started takes longest: whether it comes is no matter here.
    at(async (visitor) => {
      await signIn(visitor, 'liaison')
      await openRecord(visitor, '9990000018').catch(() => undefined)
    }),
  )

  it('while a page is open says so in its panels alone, and is shown again there, without the page being loaded again', async () => {
    await at(async (visitor) => {
      const { page } = visitor
      await signIn(visitor, 'liaison')
      await openRecord(visitor, '9990000018')
      await page.evaluate('void (window.loadedOnce = true)')
      const treatment = panel(visitor, 'Drug and alcohol treatment')
      await treatment.getByText('Bridgeway Recovery Service').first().waitFor()
      await stack().service('substance-misuse').stop()
      try {
        // What is on the page stays until it is asked for anew.
        expect(await treatment.innerText()).toContain('Bridgeway Recovery Service')
        await page.getByRole('button', { name: 'Refresh' }).click()
        await answered(visitor)
        expect(await treatment.innerText()).toMatch(/Not answering[^]*is not answering\. There may be information here that you cannot see/)
        const silent = await page
          .locator('.cr-panel')
          .filter({ hasText: 'Not answering' })
          .getByRole('heading', { level: 2 })
          .allInnerTexts()
        expect(silent).toEqual(['Drug and alcohol treatment'])
        expect(await panel(visitor, 'Crisis plan').innerText()).toContain('Northmoor Mental Health Trust')
        expect(await banner(visitor).innerText()).toMatch(/ELLINGTON[^]*Penicillin/)
        await treatment.getByRole('button', { name: 'Try again' }).click()
        await treatment.getByRole('button', { name: 'Try again' }).waitFor()
      } finally {
        await stack().service('substance-misuse').start()
      }
      visitor.operations.length = 0
      await treatment.getByRole('button', { name: 'Try again' }).click()
      await treatment.getByText('Bridgeway Recovery Service').first().waitFor()
      expect(visitor.operations).toEqual(['SubstanceMisusePart'])
      expect(await page.getByText('Not answering').count()).toBe(0)
      expect(await page.evaluate<boolean>('window.loadedOnce')).toBe(true)
    })
  })
})

describe('with colours taken away', () => {
  it('each state of a panel has words of its own, and a shape of its own beside them', async () => {
    const said = new Map<string, string>()
    const shapes = new Map<string, Shape>()
    await at(async (visitor) => {
      const { page } = visitor
      await page.emulateMedia({ forcedColors: 'active' })
      await signIn(visitor, 'liaison')
      const note = async (state: string, title: string) => said.set(state, await told(visitor, title))
      const draw = async (state: string) => shapes.set(state, await shapeOf(visitor, state))

      await Promise.all(['primary-care', 'safe-haven'].map((name) => stack().service(name).stop()))
      for (const name of ['substance-misuse', 'acute-hospital']) stack().service(name).signal('SIGSTOP')
      try {
        await page.goto('/patients/9990000018')
        await giveReason(visitor)
        // Whoever answers at all has answered, in whichever order; of the hospital alone it is still asked.
        await panel(visitor, 'Crisis plan').getByText('Northmoor Mental Health Trust').first().waitFor()
        await panel(visitor, 'About me').getByText('The Lighthouse Safe Haven').first().waitFor()
        await panel(visitor, 'Allergies').getByText('Not answering', { exact: true }).waitFor()
        await panel(visitor, 'Contacts').getByText('Still asking the acute hospital…', { exact: true }).waitFor()
        await note('shown', 'Crisis plan')
        await note('loading', 'Drug and alcohol treatment')
        await note('not answering', 'Allergies')
        await note('partly not answering', 'About me')
        await note('partly waited for', 'Contacts')
        for (const state of ['shown', 'loading', 'not-answering']) await draw(state)
        expect(await summary(visitor, 'Crisis plan')).toContain('Crisis plan Shown')
        expect(await summary(visitor, 'Drug and alcohol treatment')).toContain('Drug and alcohol treatment Loading')
        expect(await summary(visitor, 'Allergies')).toContain('Allergies Not answering')
        await expectAccessible(visitor)
      } finally {
        for (const name of ['substance-misuse', 'acute-hospital']) stack().service(name).signal('SIGCONT')
        await Promise.all(['primary-care', 'safe-haven'].map((name) => stack().service(name).start()))
      }
      await answered(visitor)

      await openRecord(visitor, '9990000034')
      await note('not shared', 'Drug and alcohol treatment')
      await note('partly not shared', 'Contacts')
      await draw('not-shared')
      expect(await summary(visitor, 'Drug and alcohol treatment')).toContain('Drug and alcohol treatment Not shared with you')
      await openRecord(visitor, '9990000115')
      await note('none recorded', 'Crisis plan')
      await draw('none-recorded')
      expect(await summary(visitor, 'Crisis plan')).toContain('Crisis plan None recorded')
    })

    // One of the words each, and of what is shown none; what is partly so says whose part it is.
    const ofThem = (state: string) => words.filter((one) => said.get(state)?.includes(`text: ${one}`) === true)
    expect({
      shown: ofThem('shown'),
      loading: ofThem('loading'),
      'none recorded': ofThem('none recorded'),
      'not shared': ofThem('not shared'),
      'not answering': ofThem('not answering'),
    }).toEqual({
      shown: [],
      loading: ['Loading'],
      'none recorded': ['None recorded'],
      'not shared': ['Not shared with you'],
      'not answering': ['Not answering'],
    })
    expect(said.get('partly not answering')).toMatch(/Lantern Safe Haven is not answering, so this list may be incomplete/)
    expect(said.get('partly waited for')).toMatch(/Still asking the acute hospital/)
    expect(said.get('partly not shared')).toMatch(/Not shared with you here: what is held by/)
    // Without the title, no two tell the same.
    const untitled = [...said.values()].map((snapshot) => snapshot.split('\n').slice(2).join('\n'))
    expect(new Set(untitled).size).toBe(said.size)

    // Forced colours leave every shape the colour of the words: they are told apart by how they are drawn.
    const drawn = [...shapes.values()]
    expect(drawn).toHaveLength(5)
    expect(new Set(drawn.map((shape) => shape.drawn)).size).toBe(5)
    expect(new Set(drawn.map(({ colour }) => colour)).size).toBe(1)
    expect(drawn[0]?.colour).not.toMatch(/, 0\)$|none|transparent/)
  })
})
