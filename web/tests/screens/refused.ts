import { answered, giveReason, openRecord, type Visitor } from '../viewer-at-work.js'
import { heading, type Screen } from './screen.js'

/** An address that shows one heading in place of a record. */
const instead = (name: string, path: string, words: string, options: { as?: string; reason?: boolean } = {}): Screen => ({
  name,
  as: options.as ?? 'liaison',
  open: async (visitor) => {
    await visitor.page.goto(path)
    if (options.reason === true) await giveReason(visitor)
    await heading(visitor, words)
  },
})

/** The gateway answers what it answers a viewer that it no longer serves, or one that asks too much. */
const answeredWith = (name: string, code: string, words: string): Screen => ({
  name,
  as: 'liaison',
  open: async (visitor) => {
    const { page } = visitor
    await page.route('**/graphql', (route) => route.fulfill({ status: 400, json: { errors: [{ message: '', extensions: { code } }] } }))
    await page.goto('/patients/9990000018')
    await giveReason(visitor)
    await heading(visitor, words)
  },
})

const refresh = ({ page }: Visitor) => page.getByRole('button', { name: 'Refresh' }).click()

/** What can go wrong, each saying what to do. */
export const refused: readonly Screen[] = [
  instead('address-unknown', '/no/such/page', 'There is no such page'),
  instead('number-invalid', '/patients/9991234567', 'This is not a valid NHS number'),
  instead('number-unknown', '/patients/9999999999', 'Nobody is known here under this number', { reason: true }),
  instead('number-replaced', '/patients/9990000131', 'This NHS number was replaced', { reason: true }),
  instead('role-not-permitted', '/patients/9990000018/choices', 'You may not open this record for this reason', { as: 'paramedic' }),
  instead('role-without-records', '/patients/9990000018', 'Your role opens no records', { as: 'analyst' }),
  answeredWith('viewer-renewed', 'OPERATION_NOT_TRUSTED', 'The viewer was renewed while this page was open'),
  answeredWith('too-many-requests', 'RATE_LIMITED', 'Too much was asked for in a short time'),
  {
    name: 'connection-lost',
    as: 'liaison',
    open: async (visitor) => {
      await openRecord(visitor, '9990000018')
      await visitor.context.setOffline(true)
      await refresh(visitor)
      await heading(visitor, 'Nothing can be shown at the moment')
    },
  },
  {
    name: 'page-not-loaded',
    as: 'liaison',
    open: async (visitor) => {
      await openRecord(visitor, '9990000018')
      await visitor.page.route('**/assets/choices-routes-*.js', (route) => route.abort())
      await visitor.page.getByRole('link', { name: 'Sharing choices' }).first().click()
      await heading(visitor, 'This page did not load')
    },
  },
  {
    name: 'page-broken',
    as: 'liaison',
    open: async (visitor) => {
      await breakAnswers(visitor, 'PatientIndexPart', { demographics: { dateOfBirth: 0 } })
      await visitor.page.goto('/patients/9990000018')
      await giveReason(visitor)
      await heading(visitor, 'This page broke')
    },
  },
  {
    name: 'part-broken',
    as: 'liaison',
    open: async (visitor) => {
      await breakAnswers(visitor, 'MentalHealthTrustPart', { crisisPlans: [{}] })
      await visitor.page.goto('/patients/9990000018')
      await giveReason(visitor)
      await answered(visitor)
      await visitor.page.getByText('This part cannot be shown at the moment').waitFor()
    },
  },
]

/** One operation is answered with what no gateway answers: the page has to stand a fault of its own. */
async function breakAnswers({ page }: Visitor, operation: string, patient: object): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const asked: unknown = route.request().postDataJSON()
    const isIt = typeof asked === 'object' && asked !== null && 'operationName' in asked && asked.operationName === operation
    await (isIt ? route.fulfill({ json: { data: { patient: { nhsNumber: '9990000018', ...patient } } } }) : route.continue())
  })
}

/** Of services that do not answer. */
export const notAnswering: readonly Screen[] = [
  {
    name: 'record-not-answering',
    as: 'liaison',
    without: ['safe-haven', 'safe-haven-zs002'],
    open: (visitor) => openRecord(visitor, '9990000018'),
  },
  {
    name: 'record-without-register',
    as: 'liaison',
    without: ['patient-index'],
    open: (visitor) => openRecord(visitor, '9990000018'),
  },
  {
    ...instead('nothing-can-be-shown', '/patients/9990000018', 'Nothing can be shown at the moment', { reason: true }),
    without: ['consent-registry'],
  },
]
