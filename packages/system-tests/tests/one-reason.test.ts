import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startStack, type Stack } from '@crisis-record/local-stack'
import { ask } from './arrange/ask.js'
import { untilWhole } from './arrange/until-whole.js'

const people = { neverAsked: '9990000026', refused: '9990000034', noData: '9990000042' } as const
const callers = [
  { staff: 'liaison', purpose: 'TREAT' },
  { staff: 'liaison', purpose: 'ETREAT' },
  { staff: 'liaison', purpose: 'SAFEGUARDING' },
  { staff: 'crisis', purpose: 'TREAT' },
  { staff: 'safehaven', purpose: 'TREAT' },
  { staff: 'paramedic', purpose: 'ETREAT' },
  { staff: 'amhp', purpose: 'TREAT' },
  { staff: 'amhp', purpose: 'SAFEGUARDING' },
  { staff: 'gp', purpose: 'TREAT' },
  { staff: 'police', purpose: 'ETREAT' },
  { staff: 'privacy', purpose: 'PATSFTY' },
] as const

let stack: Stack
beforeAll(async () => {
  stack = await startStack()
  const token = await stack.token('liaison')
  await untilWhole(() => ask({ url: stack.url, token, purpose: 'TREAT', variables: { nhsNumber: people.noData } }))
})
afterAll(() => stack.stop())

describe('P14 one reason: never asked, refused and no data are one answer for a quiet category', () => {
  it.each(callers)('$staff for $purpose', async ({ staff, purpose }) => {
    const token = await stack.token(staff)
    const see = async (nhsNumber: string) => {
      const { status, json, patient, headers } = await ask({ url: stack.url, token, purpose, variables: { nhsNumber } })
      expect(json.errors).toBeUndefined()
      // Who the person is differs; nothing else may. The audit's own list of openings names each opening's time.
      const { demographics: _who, contactDetails: _where, accessHistory: _openings, nhsNumber: _number, ...rest } = patient
      return { status, type: headers.get('content-type'), extensions: json.extensions, rest: withoutIds(rest) }
    }
    const [neverAsked, refused, noData] = [await see(people.neverAsked), await see(people.refused), await see(people.noData)]
    expect(refused).toEqual(neverAsked)
    expect(noData).toEqual(neverAsked)
    expect(neverAsked.rest).toMatchObject({ treatmentEpisodes: null })
  })
})

/** Local ids are derived from the person, as their numbers are. */
function withoutIds(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'id' ? 'id' : inner)))
}
