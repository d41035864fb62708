import { describe, expect, it } from '@jest/globals'
import { consent, consentText } from './arrange-consents.js'
import { about, bundle, fresh, useImports } from './use-imports.js'

const imports = useImports()

describe('npm run consent -- import', () => {
  const whole = JSON.stringify(fresh('refuse-substance-use.json', about('9990000107')))
  it.each<[string, () => string, RegExp]>([
    ['malformed JSON', () => whole.slice(0, -20), /This is not JSON/],
    ['a name twice in one object', () => whole.replace('"type":"deny"', '"type":"deny","type":"permit"'), /A name stands twice/],
    ['JSON nested without end', () => '['.repeat(100_000), /nested more than 64 deep/],
    ['another type of resource', () => consentText('bad-wrong-resource-type.json'), /resourceType is neither Consent nor Bundle/],
    [
      'another type of resource in a Bundle',
      () => JSON.stringify(bundle(JSON.parse(whole), consent('bad-wrong-resource-type.json'))),
      /Bundle\.entry\[1\] {2}refused: Consent\.resourceType is not Consent/,
    ],
    ['an empty Bundle', () => JSON.stringify(bundle()), /Bundle\.entry is empty/],
    [
      'a transaction',
      () => JSON.stringify({ ...bundle(JSON.parse(whole)), type: 'transaction' }),
      /Bundle\.type is not collection or searchset/,
    ],
    [
      'an entry that says what to do',
      () => JSON.stringify({ ...bundle(), entry: [{ resource: JSON.parse(whole) as object, request: { method: 'DELETE' } }] }),
      /Bundle\.entry\[0\]\.request says what to do/,
    ],
    ['the same id twice', () => JSON.stringify(bundle(JSON.parse(whole), JSON.parse(whole))), /stands in this file twice/],
    [
      'a resource that could not be known again',
      () => JSON.stringify({ ...(JSON.parse(whole) as object), id: undefined }),
      /Consent\.identifier is missing, and so is an id/,
    ],
    ['a wrong check digit', () => consentText('bad-check-digit.json'), /Consent\.patient\.identifier\.value is not a valid NHS number/],
    ['somebody unknown here', () => JSON.stringify(fresh('refuse-substance-use.json', about('9999999018'))), /is nobody known here/],
    ['a merged number', () => JSON.stringify(fresh('refuse-substance-use.json', about('9990000131'))), /was replaced by another number/],
    [
      'a category that no choice can be about',
      () => whole.replace('SUBSTANCE_USE', 'SAFEGUARDING'),
      /Consent\.provision\.class The role alone decides/,
    ],
    [
      'a category nobody knows',
      () => whole.replace('SUBSTANCE_USE', 'HOROSCOPE'),
      /Consent\.provision\.class This names a kind of information that does not exist/,
    ],
    [
      'an attorney of nobody named',
      () =>
        JSON.stringify(
          fresh('attorney.json', {
            extension: (consent('attorney.json')['extension'] as { url: string }[]).filter(({ url }) => !url.endsWith('given-by')),
          }),
        ),
      /Consent\.extension Name who decided/,
    ],
    ['what is not UTF-8', () => whole, /not text in UTF-8/],
  ])('refuses %s, and imports nothing', async (what, text, says) => {
    const path = imports.file('refused.json', what === 'what is not UTF-8' ? Buffer.from([0x7b, 0xff, 0xfe]) : text())
    await imports.changesNothing(async () => {
      const report = await imports.importing(path)
      expect(report.out + report.err).toMatch(says)
      return report
    })
  })

  it('refuses a file of 50 MB without reading it', async () => {
    const path = imports.file('large.json', `${whole.slice(0, -1)}${' '.repeat(50_000_000)}}`)
    await imports.changesNothing(async () => {
      const report = await imports.importing(path)
      expect(report.err).toContain('is larger than 10000000 bytes')
      return report
    })
  })

  it('refuses the first rule behind a hundred of one resource, naming it, and however many come after it', async () => {
    const resource = fresh('refuse-substance-use.json', about('9990000107')) as unknown as { provision: object }
    const exception = { ...resource.provision, type: 'permit' }
    const large = { ...resource, provision: { ...resource.provision, provision: Array.from({ length: 5_000 }, () => exception) } }
    await imports.changesNothing(async () => {
      const report = await imports.importing(imports.file('rules.json', large))
      expect(report.out).toContain('Consent.provision.provision[99] is one rule too many: a resource can hold 100')
      return report
    })
  })

  it('refuses what is more than 500 choices of one person, naming each resource behind them', async () => {
    const resources = Array.from({ length: 502 }, () => fresh('refuse-substance-use.json', about('9990000107')))
    await imports.changesNothing(async () => {
      const report = await imports.importing(imports.file('choices.json', bundle(...resources)))
      expect(report.out.match(/refused: Consent\.provision is more than 500 choices of one person at once/g)).toHaveLength(2)
      return report
    })
  })
})
