import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startStack, type Stack } from '@crisis-record/local-stack'
import { ask } from './arrange/ask.js'
import { unhurried } from './arrange/unhurried.js'

const query = `query($from: String!, $to: String!) { sharingStatistics(input: { from: $from, to: $to }) {
  months cells { month category count suppressed } csv } }`

let stack: Stack
beforeAll(async () => {
  stack = await startStack({ people: 60, environment: unhurried })
})
afterAll(() => stack.stop())

async function statistics(staff: string, purpose: string) {
  const year = new Date().getFullYear()
  const variables = { from: `${String(year - 1)}-01`, to: `${String(year)}-12` }
  return ask({ url: stack.url, token: await stack.token(staff), purpose, query, variables })
}

describe('where sharing fails', () => {
  it('is shown to the partnership’s analyst, as counts of months that are over', async () => {
    const deadline = Date.now() + 90_000
    let answer = await statistics('analyst', 'HOPERAT')
    // Months are counted beside the answers, soon after the start.
    while (!answer.text.includes('"count":') && Date.now() < deadline) {
      await sleep(250)
      answer = await statistics('analyst', 'HOPERAT')
    }
    expect(answer.codes).toEqual([])
    expect(answer.json.data).toMatchObject({
      sharingStatistics: { cells: expect.arrayContaining([expect.objectContaining({ suppressed: false })]) },
    })
    expect(answer.text).not.toMatch(/999\d{7}|STAFF-/)
  })

  it.each([
    ['privacy', 'PATSFTY'],
    ['liaison', 'TREAT'],
    ['crisis', 'PATRQT'],
  ])('is refused to %s', async (staff, purpose) => {
    const answer = await statistics(staff, purpose)
    expect(answer.codes).toEqual(['ROLE_NOT_PERMITTED'])
    expect(answer.text).not.toContain('cells')
  })

  it.each([
    ['analyst', 'HOPERAT', []],
    ['privacy', 'PATSFTY', ['ROLE_NOT_PERMITTED']],
    ['liaison', 'TREAT', ['ROLE_NOT_PERMITTED']],
  ])('and so is how many crisis plans are past their review date: asked by %s', async (staff, purpose, codes) => {
    const query = '{ crisisPlanReviews(input: { from: "2026-01", to: "2026-02" }) { month plans pastReviewDate suppressed } }'
    const answer = await ask({ url: stack.url, token: await stack.token(staff), purpose, query })
    expect(answer.codes).toEqual(codes)
    expect(answer.text.includes('"month":"2026-01"')).toBe(staff === 'analyst')
  })

  it('opens no person to the analyst', async () => {
    const answer = await ask({
      url: stack.url,
      token: await stack.token('analyst'),
      purpose: 'HOPERAT',
      query: '{ patient(nhsNumber: "9990000018") { demographics { familyName } } }',
    })
    expect(answer.codes).toEqual(['ROLE_NOT_PERMITTED'])
  })
})
