import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startStack, type Stack } from '@crisis-record/local-stack'
import { type Answer, ask } from './arrange/ask.js'
import { unhurried } from './arrange/unhurried.js'
import { untilWhole } from './arrange/until-whole.js'
import { type Asker, askers } from './pairs/draw-pair.js'
import { leaves, type Whereabouts, whereaboutsOf } from './restricted/whereabouts.js'
import { wholeRecord } from './arrange/whole-record.js'

const restricted = '9990000077'
/** Known to every agency, not restricted: shows that what is looked for would be found. */
const control = '9990000018'
const callers = askers.filter(({ purpose }) => purpose !== 'HOPERAT')
const { query } = wholeRecord()

let stack: Stack
const tokens = new Map<string, string>()
const held = new Map<string, readonly Whereabouts[]>()

beforeAll(async () => {
  stack = await startStack({ environment: unhurried })
  for (const staff of new Set(callers.map((caller) => caller.staff))) tokens.set(staff, await stack.token(staff))
  for (const person of [restricted, control]) held.set(person, await whereaboutsOf(stack, person))
  await untilWhole(() => asked(control, { staff: 'liaison', purpose: 'TREAT' }))
})
afterAll(() => stack.stop())

const asked = (nhsNumber: string, { staff, purpose }: Pick<Asker, 'staff' | 'purpose'>) =>
  ask({ url: stack.url, token: tokens.get(staff) ?? '', purpose, query, variables: { nhsNumber } })

/** Columns of which some text is in the answer. */
const given = (answer: Answer, person: string) => {
  const said = leaves(answer.json)
  const found = (held.get(person) ?? []).filter(({ text }) => said.some((leaf) => leaf.includes(text)))
  return [...new Set(found.map(({ column }) => column))].sort()
}

describe('the whereabouts of a restricted person', () => {
  it('are held by every agency that knows places, so that there is something to give away', () => {
    const kinds = new Set((held.get(restricted) ?? []).map(({ column }) => column.split('.')[0]))
    for (const kind of ['patient-index', 'acute-hospital', 'safe-haven', 'social-care', 'ambulance', 'police'])
      expect(kinds).toContain(kind)
  })

  it.each(callers)('are nowhere in what $staff is given for $purpose, of all fields there are', async (caller) => {
    const answer = await asked(restricted, caller)
    expect(answer.json.errors).toBeUndefined()
    expect(given(answer, restricted)).toEqual([])
  })

  it('stay where they are under an override of everything that one can open', async () => {
    const token = tokens.get('liaison') ?? ''
    const openOverride = 'mutation($input: OpenOverrideInput!) { openOverride(input: $input) { outcome } }'
    const opened = await ask({
      ...{ url: stack.url, token, purpose: 'TREAT', query: openOverride },
      variables: {
        input: {
          ...{ nhsNumber: restricted, reason: 'VITAL_INTERESTS', capacity: 'LACKS_CAPACITY' },
          categories: ['crisis-and-safety', 'health', 'recent-contacts', 'sensitive', 'CARE_TEAM', 'SOCIAL_CARE'],
        },
      },
    })
    expect(opened.json.data).toEqual({ openOverride: { outcome: 'OPENED' } })
    const answer = await asked(restricted, { staff: 'liaison', purpose: 'TREAT' })
    expect(answer.json.errors).toBeUndefined()
    expect(answer.patient['policeContacts']).not.toBeNull()
    expect(given(answer, restricted)).toEqual([])
  })

  it('are found in the answers of somebody who is not restricted, column by column: the tests above can fail', async () => {
    const found = new Set<string>()
    for (const caller of [callers.find(({ staff }) => staff === 'liaison'), callers.find(({ staff }) => staff === 'crisis')])
      for (const column of caller === undefined ? [] : given(await asked(control, caller), control)) found.add(column)
    const all = new Set((held.get(control) ?? []).map(({ column }) => column))
    expect([...all].filter((column) => !found.has(column)).sort()).toEqual([])
    expect(all.size).toBeGreaterThan(15)
  })
})
