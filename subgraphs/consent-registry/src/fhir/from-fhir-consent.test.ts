import { describe, expect, it } from '@jest/globals'
import { consent, consentFiles, demoAgreement, now, said } from '../../tests/arrange-consents.js'
import { outcomes } from '../../tests/consents/outcomes.js'
import { fromFhirConsent } from './from-fhir-consent.js'
import { loadConsentValidator } from './importing/validate-consent.js'

const read = (resource: unknown) => fromFhirConsent(resource, { agreement: demoAgreement, now })

describe('a Consent of R4', () => {
  it.each(outcomes)('$file', ({ file, says }) => {
    expect(said(read(consent(file)))).toEqual(says)
  })

  it('of every file is in the table, and there are at least forty', () => {
    expect(outcomes.map(({ file }) => file).sort()).toEqual([...consentFiles].sort())
    expect(outcomes.length).toBeGreaterThanOrEqual(40)
  })

  it.each([undefined, null, 7, 'Consent', [], {}, { resourceType: 'Consent', status: 'active', provision: [] }])(
    '%j is refused',
    (resource) => {
      expect(read(resource).outcome).toBe('REFUSED')
    },
  )

  it('with any element it should not have, anywhere, is refused', () => {
    const whole = consent('three-levels.json')
    const places: unknown[] = []
    const spoil = (node: unknown, put: (value: unknown) => unknown): void => {
      if (typeof node !== 'object' || node === null) return
      if (!Array.isArray(node)) places.push(put({ ...node, surprise: true }))
      for (const [key, value] of Object.entries(node))
        spoil(value, (changed) =>
          put(Array.isArray(node) ? node.map((one, at) => (String(at) === key ? changed : one)) : { ...node, [key]: changed }),
        )
    }
    // Of `organization` nothing is read.
    const { organization: _organization, ...looked } = whole
    spoil(looked, (changed) => changed)
    expect(places.length).toBeGreaterThan(20)
    for (const place of places) expect(read(place).outcome).toBe('REFUSED')
  })
})

describe('the validators', () => {
  const invalid = [
    'bad-actor-without-role.json',
    'bad-category-missing.json',
    'bad-contained.json',
    'bad-neither-policy-nor-rule.json',
    'bad-status-missing.json',
    'bad-status-unknown.json',
    'bad-unknown-element.json',
    'bad-wrong-resource-type.json',
  ]

  it('find at fault just what R4 itself does not allow', async () => {
    const validate = await loadConsentValidator()
    expect(consentFiles.filter((file) => validate(consent(file)).length > 0).sort()).toEqual(invalid)
  })

  it.each([
    ['a code of no value set, which one of them lets pass', { status: 'on' }],
    ['an invariant, which the other lets pass', { policy: undefined, policyRule: undefined }],
    ['a null in a list, which makes one of them throw', { category: [null] }],
  ])('together find %s', async (_what, change) => {
    const validate = await loadConsentValidator()
    expect(validate(JSON.parse(JSON.stringify({ ...consent('refuse-substance-use.json'), ...change })))).not.toEqual([])
  })
})
