import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { agreementEffects, sayEffect } from './agreement-effect.js'
import { demoAgreementFile } from './demo-agreement.js'
import { parseAgreement } from './parse-agreement.js'

const demo = readFileSync(demoAgreementFile, 'utf8')

function read(text: string) {
  const parsed = parseAgreement(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.agreement
}

/** The demonstration's agreement, changed. A replacement that replaces nothing tests nothing. */
function changed(...replacements: readonly (readonly [string, string])[]): string {
  return replacements.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`not in the agreement: ${from}`)
    return text.replace(from, to)
  }, demo)
}

const said = (text: string) => agreementEffects(read(demo), read(text)).map(sayEffect)

describe('the effect of a change of the agreement', () => {
  it.each([
    ['a version and nothing else', [['version: demo-1', 'version: demo-2']], []],
    [
      'a category taken from a role',
      [['without: [POLICE_CONTACT, THIRD_PARTY]', 'without: [POLICE_CONTACT, THIRD_PARTY, CONDITIONS]']],
      ['GP, for TREAT, loses CONDITIONS'],
    ],
    [
      'a category given to a role',
      [['without: [POLICE_CONTACT, THIRD_PARTY]', 'without: [THIRD_PARTY]']],
      ['GP, for TREAT, gains POLICE_CONTACT'],
    ],
    [
      'a category that needs agreement now',
      [['RISK: { basis: IMPLIED,', 'RISK: { basis: EXPLICIT, quiet: true,']],
      ['RISK: basis is EXPLICIT, was IMPLIED', 'RISK: quiet is true, was false'],
    ],
    [
      'an override that opens less',
      [
        ['[CARE_TEAM, CONTACT_DETAILS, SOCIAL_CARE]', '[CARE_TEAM, SOCIAL_CARE]'],
        ['CONTACT_DETAILS: { basis: IMPLIED, overridable: true,', 'CONTACT_DETAILS: { basis: IMPLIED,'],
      ],
      [
        'CONTACT_DETAILS: overridable is false, was true',
        'override.groups.people-and-places is CARE_TEAM SOCIAL_CARE, was CARE_TEAM CONTACT_DETAILS SOCIAL_CARE',
      ],
    ],
    [
      'a kind of agency that is quiet no more',
      [['quietKinds: [police, substance-misuse]', 'quietKinds: [police]']],
      ['quietKinds is police, was police substance-misuse'],
    ],
    ['shorter overrides', [['minutes: 60', 'minutes: 30']], ['override.minutes is 30, was 60']],
    [
      'an organisation that another answers for',
      [['organisations: []', 'organisations: [{ odsCode: ZH00A, partOf: ZH001 }]']],
      ['organisations.ZH00A is ZH001, was none'],
    ],
  ] as const)('of %s', (_what, replacements, says) => {
    expect(said(changed(...replacements))).toEqual(says)
  })

  it('of a purpose taken from a role says all that goes with it', () => {
    const says = said(
      changed([
        '- { purposes: [PATSFTY], basis: ROLE, ceiling: [DEMOGRAPHICS, ACCESS_HISTORY]',
        '- { purposes: [HOPERAT], basis: ROLE, ceiling: [ACCESS_HISTORY]',
      ]),
    )
    expect(says).toContain('PRIVACY_OFFICER, for PATSFTY, loses DEMOGRAPHICS')
    expect(says).toContain('PRIVACY_OFFICER, for PATSFTY, may no longer REVIEW')
    expect(says).toContain('PRIVACY_OFFICER, for HOPERAT, gains ACCESS_HISTORY')
    expect(says).toContain('PRIVACY_OFFICER, for HOPERAT, may now REVIEW')
  })

  it('is said backwards when the change is taken back', () => {
    const after = read(changed(['without: [POLICE_CONTACT, THIRD_PARTY]', 'without: [THIRD_PARTY]']))
    expect(agreementEffects(after, read(demo)).map(sayEffect)).toEqual(['GP, for TREAT, loses POLICE_CONTACT'])
  })
})
