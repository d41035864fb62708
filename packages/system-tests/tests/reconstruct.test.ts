import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readLabels } from '@crisis-record/contract/labels'
import { type AuthorisedEntry, authorisedEntry } from '@crisis-record/contract/tokens'
import { startStack, type Stack } from '@crisis-record/local-stack'
import { parse } from 'graphql'
import pg from 'pg'
import { ask } from './arrange/ask.js'
import { clinicalFields } from './arrange/clinical-fields.js'
import { unhurried } from './arrange/unhurried.js'
import { untilWhole } from './arrange/until-whole.js'

const labels = readLabels(parse(readFileSync(new URL('../../../gateway/supergraph.graphql', import.meta.url), 'utf8')))

let stack: Stack
let audit: pg.Client
let registry: pg.Client
beforeAll(async () => {
  stack = await startStack({ environment: unhurried })
  ;[audit, registry] = [connect('access-audit'), connect('consent-registry')]
  await Promise.all([audit.connect(), registry.connect()])
  const token = await stack.token('liaison')
  await untilWhole(() => ask({ url: stack.url, token, purpose: 'TREAT', variables: { nhsNumber: '9990000018' } }))
})
afterAll(async () => {
  await Promise.all([audit.end(), registry.end()])
  await stack.stop()
})

function connect(database: string): pg.Client {
  return new pg.Client({ connectionString: stack.postgres.superuserUrl(database) })
}

async function lastLook(): Promise<AuthorisedEntry> {
  const { rows } = await audit.query<{ body: unknown }>(`SELECT body FROM entry WHERE kind = 'AUTHORISED' ORDER BY sequence DESC LIMIT 1`)
  return authorisedEntry.parse(rows[0]?.body)
}

/** From the entry alone: what was decided for a field of Patient, category by category, at the agency it comes from. */
function decidedFor(entry: AuthorisedEntry, field: string, odsCode: string) {
  const needed = (labels.get(`Patient.${field}`) ?? []).flatMap((label) => (label.kind === 'consent' ? [label.category] : []))
  return needed.map((category) => {
    const decision = entry.decisions.find((each) => each.category === category && each.source === odsCode)
    if (decision === undefined) throw new Error(`nothing on record for ${category} at ${odsCode}`)
    return decision
  })
}

describe('P16 reconstructible: from the audit alone', () => {
  it.each([
    { staff: 'liaison', purpose: 'TREAT', person: '9990000018', who: 'a full record' },
    { staff: 'liaison', purpose: 'TREAT', person: '9990000034', who: 'someone who refused' },
    { staff: 'safehaven', purpose: 'TREAT', person: '9990000050', who: 'someone who objected to the safe haven' },
    { staff: 'police', purpose: 'ETREAT', person: '9990000050', who: 'the police' },
    { staff: 'gp', purpose: 'TREAT', person: '9990000085', who: 'a best-interests decision' },
  ])(
    '$who ($staff, $person): which fields were authorised, why, under which agreement and statements',
    async ({ staff, purpose, person }) => {
      const { patient, json } = await ask({ url: stack.url, token: await stack.token(staff), purpose, variables: { nhsNumber: person } })
      expect(json.errors).toBeUndefined()
      const entry = await lastLook()
      expect(entry).toMatchObject({ person, purpose, caller: { subject: staff } })
      expect(entry.agreementVersion).not.toBe('')

      for (const [field, kind] of Object.entries(clinicalFields)) {
        const odsCode = stack.agencies.kinds.find((each) => each.kind === kind)?.instances[0]?.odsCode ?? ''
        const decided = decidedFor(entry, field, odsCode)
        expect(decided).not.toEqual([])
        const permitted = decided.every(({ outcome }) => outcome === 'PERMIT')
        // What the entry says is what the caller got, for each field asked for.
        expect({ field, authorised: entry.fields.includes(`Patient.${field}`) }).toEqual({ field, authorised: permitted })
        expect({ field, given: patient[field] !== null }).toEqual({ field, given: permitted })
        for (const { reason } of decided) expect(reason).not.toBe('')
      }
      const named = [...new Set(entry.decisions.flatMap(({ statements }) => statements))]
      const { rows } = await registry.query<{ id: string; nhs_number: string }>('SELECT id, nhs_number FROM statement WHERE id = ANY($1)', [
        named,
      ])
      expect(rows.map(({ id }) => id).sort()).toEqual(named.sort())
      expect(rows.every(({ nhs_number: about }) => about === person)).toBe(true)
    },
  )

  it('a refusal and a permit name the statements they rest on', async () => {
    const decidedBy = async (staff: string, person: string, category: string) => {
      await ask({ url: stack.url, token: await stack.token(staff), purpose: 'TREAT', variables: { nhsNumber: person } })
      return (await lastLook()).decisions.find((each) => each.category === category && each.statements.length > 0)
    }
    expect(await decidedBy('liaison', '9990000018', 'SUBSTANCE_USE')).toMatchObject({ outcome: 'PERMIT', reason: 'EXPLICIT_CONSENT' })
    expect(await decidedBy('safehaven', '9990000050', 'CRISIS_PLAN')).toMatchObject({ outcome: 'DENY', reason: 'PATIENT_OBJECTED' })
  })

  it('an override is named in what it opened', async () => {
    const token = await stack.token('liaison')
    const query = 'mutation($input: OpenOverrideInput!) { openOverride(input: $input) { overrideId } }'
    const wish = { nhsNumber: '9990000034', reason: 'VITAL_INTERESTS', capacity: 'LACKS_CAPACITY', categories: ['SUBSTANCE_USE'] }
    const opened = await ask({ url: stack.url, token, purpose: 'TREAT', query, variables: { input: wish } })
    const { overrideId } = opened.json.data?.['openOverride'] as { overrideId: string }
    await ask({ url: stack.url, token, purpose: 'TREAT', variables: { nhsNumber: '9990000034' } })
    const [decision] = decidedFor(await lastLook(), 'treatmentEpisodes', 'ZD001')
    expect(decision).toMatchObject({ outcome: 'PERMIT', reason: 'OVERRIDE', override: overrideId })
  })
})
