import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parseAgencies } from '../../src/supergraph/index.js'
import { Browser } from './support/browser.js'
import { type Edge, startEdge } from './support/edge.js'

const kind = (name: string, instances: string) =>
  `  - { kind: ${name}, schema: a/schema.graphql, several: true, carries: [], instances: [${instances}] }\n`
const listed = parseAgencies(
  `kinds:\n${[
    kind('patient-index', `{ odsCode: ZP001, name: Register, url: 'http://10.0.0.7/graphql', outOfHours: '01632 960799' }`),
    kind('consent-registry', `{ odsCode: ZC001, name: Registry, url: 'http://10.0.0.8/graphql' }`),
    kind('access-audit', `{ odsCode: ZA001, name: Audit, url: 'http://10.0.0.9/graphql' }`),
    kind(
      'safe-haven',
      `{ odsCode: ZS001, name: "Tom & Mary's <b>Haven</b>", url: 'http://10.0.0.1/graphql', outOfHours: '+44 1632 960701' }`,
    ),
    kind('ambulance', `{ odsCode: ZB001, name: Ambulance, url: 'http://10.0.0.2/graphql' }`),
  ].join('')}`,
)

let edge: Edge
beforeAll(async () => {
  edge = await startEdge({ listed })
})
afterAll(async () => {
  await edge.stop()
})

const read = async () => await new Browser().visit(`${edge.url}/when-it-is-down`)

describe('the page for when it is down', () => {
  it('lists whom to telephone, as the agencies file says, and says who has no number there', async () => {
    const { text, headers } = await read()
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(text).toContain(
      '<dt>Tom &amp; Mary&#39;s &lt;b&gt;Haven&lt;/b&gt;<span>Safe haven</span></dt><dd><a href="tel:+441632960701" aria-label="Call Tom &amp; Mary&#39;s &lt;b&gt;Haven&lt;/b&gt;: +44 1632 960701">+44 1632 960701</a></dd>',
    )
    expect(text).toContain('<dt>Ambulance<span>Ambulance service</span></dt><dd>No number is listed here: use the one you hold.</dd>')
  })

  it('gives away no address, and names none of what the partnership runs', async () => {
    const { text } = await read()
    expect(text).not.toMatch(/10\.0\.0|graphql|01632 960799|<dt>(Register|Registry|Audit)/)
  })

  it('is dated by the day in London, so that a printed one tells how old it is', async () => {
    const today = edge.clock
      .now()
      .toLocaleDateString('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric' })
    expect((await read()).text).toContain(`As listed on ${today}.`)
  })

  it('needs no script, and no style but its own', async () => {
    const { text } = await read()
    expect(text).not.toMatch(/<script|<style|style="|onclick/)
    expect(text.match(/<link[^>]*>/g)).toEqual(['<link rel="stylesheet" href="/plain-page.css">'])
    expect((await new Browser().visit(`${edge.url}/plain-page.css`)).headers['content-type']).toBe('text/css; charset=utf-8')
  })

  it('is there without the identity provider and without the database of the sessions', async () => {
    const own = await startEdge({ postgres: edge.postgres, listed })
    await Promise.all([own.idp.stop(), own.callers.stop()])
    const { status, text } = await new Browser().visit(`${own.url}/when-it-is-down`)
    expect([status, text.includes('+44 1632 960701')]).toEqual([200, true])
    await own.stop()
  })

  it('is led to by a sign-in that does not work', async () => {
    const { text } = await new Browser().visit(`${edge.url}/auth/callback?state=none`)
    expect(text).toContain('<a href="/when-it-is-down">')
  })
})
