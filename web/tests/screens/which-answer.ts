import { heading, type Screen } from './screen.js'

/** How the parts are, and what to do without them. */
export const whichAnswer: readonly Screen[] = [
  {
    name: 'agencies',
    as: 'liaison',
    open: async (visitor) => {
      await visitor.page.goto('/agencies')
      await visitor.page.getByText('All 10 agencies are answering.').waitFor()
    },
  },
  {
    name: 'when-it-is-down',
    open: async (visitor) => {
      await visitor.page.goto('/when-it-is-down')
      await heading(visitor, 'When the crisis record is down')
    },
  },
]
