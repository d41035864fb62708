import { openChoices } from './choices-at-work.js'
import { openRecord, searchFor, type Visitor } from './viewer-at-work.js'

/** One screen of the viewer, and how somebody gets there. */
export interface ViewerRoute {
  /** As the router has it. */
  readonly path: string
  readonly open: (visitor: Visitor) => Promise<void>
  /** What stands there, of a person or of who looked at one; absent where there is nothing of anybody. */
  readonly shows?: RegExp
}

const nhsNumber = '9990000034'
const person = /PELLOW/
/** Who opened that record; which of them is on the first page depends on who was the last to look. */
const colleagues = /Robin Thackray|Morgan Ellery/
const record = '/patients/:nhsNumber'

const to =
  (address: string, heading: string) =>
  async ({ page }: Visitor) => {
    await page.goto(address)
    await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
  }

const toChoices =
  (follow: (page: Visitor['page']) => ReturnType<Visitor['page']['getByRole']>, heading: string) => async (visitor: Visitor) => {
    await openChoices(visitor, nhsNumber)
    await follow(visitor.page).first().click()
    await visitor.page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
  }

/** Every address of the viewer, by who works there; a test holds this list and the routes in `src` together. */
export const viewerRoutes: Readonly<Record<'nobody' | 'liaison' | 'privacy' | 'analyst', readonly ViewerRoute[]>> = {
  nobody: [
    { path: '/signed-out', open: to('/signed-out', 'You are signed out') },
    { path: '/timed-out', open: to('/timed-out', 'You were signed out') },
  ],
  liaison: [
    { path: '/', open: to('/', 'Find a person') },
    {
      path: '/find',
      open: async (visitor) => {
        await to('/find', 'Find a person')(visitor)
        await searchFor(visitor, 'Pellow', ['11', '12', '1979'])
        await visitor.page.getByRole('row').filter({ hasText: '999 000 0034' }).waitFor()
      },
      shows: person,
    },
    { path: record, open: (visitor) => openRecord(visitor, nhsNumber), shows: person },
    {
      path: `${record}/override`,
      open: async (visitor) => {
        await openRecord(visitor, nhsNumber)
        await visitor.page
          .getByRole('link', { name: /^Open it all the same/ })
          .first()
          .click()
        await visitor.page.getByRole('heading', { level: 1, name: 'Open what is not shared' }).waitFor()
      },
      shows: person,
    },
    { path: `${record}/choices`, open: (visitor) => openChoices(visitor, nhsNumber), shows: /PELLOW[^]*drugs or alcohol/i },
    {
      path: `${record}/choices/record/:step`,
      open: toChoices((page) => page.getByRole('link', { name: 'Record a choice' }), 'Who makes this choice?'),
      shows: person,
    },
    {
      path: `${record}/choices/withdraw/:statementId`,
      open: toChoices((page) => page.getByRole('link', { name: /^Withdraw/ }), 'Withdraw this choice'),
      shows: /PELLOW[^]*drugs or alcohol/i,
    },
    {
      path: `${record}/choices/mistake/:statementId`,
      open: async (visitor) => {
        await openChoices(visitor, nhsNumber)
        const withdraw = await visitor.page
          .getByRole('link', { name: /^Withdraw/ })
          .first()
          .getAttribute('href')
        await to(String(withdraw).replace('/withdraw/', '/mistake/'), 'This choice was recorded by mistake')(visitor)
      },
      shows: person,
    },
    {
      path: `${record}/choices/import`,
      open: to(`/patients/${nhsNumber}/choices/import`, 'Bring in choices from another system'),
      shows: person,
    },
    { path: `${record}/choices/print`, open: to(`/patients/${nhsNumber}/choices/print`, 'Print for the person'), shows: person },
    { path: '/agencies', open: to('/agencies', 'Agencies') },
    { path: '*', open: to('/no/such/page', 'There is no such page') },
  ],
  privacy: [
    {
      path: '/privacy',
      open: async (visitor) => {
        await visitor.page.goto('/privacy')
        await visitor.page
          .getByRole('row')
          .filter({ hasText: 'Robin Thackray' })
          .getByRole('button', { name: /^Review/ })
          .first()
          .click()
        await visitor.page.getByRole('heading', { level: 1, name: 'Review an override' }).waitFor()
      },
      shows: /Robin Thackray[^]*999 000 0034/,
    },
    { path: '/privacy/findings', open: to('/privacy/findings', 'Alerts and samples') },
    {
      path: '/privacy/audit',
      open: async (visitor) => {
        await to('/privacy/audit', 'Audit search')(visitor)
        await visitor.page.getByLabel('NHS number').fill('999 000 0034')
        await visitor.page.keyboard.press('Enter')
        await visitor.page.getByText(/entries, newest first/).waitFor()
      },
      shows: /999 000 0034[^]*(Robin Thackray|Morgan Ellery)/,
    },
    {
      path: `${record}/access`,
      open: async (visitor) => {
        await visitor.page.goto(`/patients/${nhsNumber}/access`)
        await visitor.page.getByRole('cell', { name: colleagues }).first().waitFor()
      },
      shows: /PELLOW[^]*(Robin Thackray|Morgan Ellery)/,
    },
  ],
  analyst: [{ path: '/learning', open: to('/learning', 'Where sharing fails') }],
}
