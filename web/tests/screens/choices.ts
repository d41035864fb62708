import { chooseWhat, continueStep, decidedInPerson, openChoices, recordRefusal } from '../choices-at-work.js'
import type { Visitor } from '../viewer-at-work.js'
import { heading, type Screen } from './screen.js'

const step = (name: string, open: (visitor: Visitor) => Promise<void>): Screen => ({
  name,
  pages: 1,
  as: 'safehaven',
  open: async (visitor) => {
    await openChoices(visitor, '9990000107')
    await open(visitor)
  },
})

const who = async (visitor: Visitor) => {
  await visitor.page.getByRole('link', { name: 'Record a choice' }).click()
  await heading(visitor, 'Who makes this choice?')
}
const what = async (visitor: Visitor) => {
  await who(visitor)
  await visitor.page.getByLabel('The person', { exact: true }).check()
  await continueStep(visitor)
  await chooseWhat(visitor, 'Do not share', ['Crisis plan', 'Medicines'])
}
const whom = async (visitor: Visitor) => {
  await what(visitor)
  await continueStep(visitor)
  await heading(visitor, 'With whom, and from whom?')
}
const when = async (visitor: Visitor) => {
  await whom(visitor)
  await continueStep(visitor)
  await decidedInPerson(visitor)
}

/** A person's sharing choices, and every step of recording, ending, printing and bringing in. */
export const choices: readonly Screen[] = [
  { name: 'choices', as: 'liaison', open: (visitor) => openChoices(visitor, '9990000050') },
  step('choices-who', who),
  step('choices-what', what),
  step('choices-whom', whom),
  step('choices-when', when),
  step('choices-preview', async (visitor) => {
    await recordRefusal(visitor, { categories: ['Crisis plan', 'Medicines'], save: false })
    await visitor.page.evaluate('window.scrollTo(0, 0)')
  }),
  ...(
    [
      ['choices-withdraw', /^Withdraw/, 'Withdraw this choice'],
      ['choices-mistake', /^Recorded by mistake/, 'recorded by mistake'],
      ['choices-print', 'Print for the person', 'Print for the person'],
      ['choices-import', 'Bring in choices from another system', 'Bring in choices'],
    ] as const
  ).map(([name, link, title]): Screen => ({
    name,
    as: 'liaison',
    pages: 1,
    open: async (visitor) => {
      await openChoices(visitor, '9990000050')
      await visitor.page.getByRole('link', { name: link }).first().click()
      await heading(visitor, new RegExp(title))
    },
  })),
]
