import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { demoAgreementFile, parseAgreement } from '../index.js'

const demo = readFileSync(demoAgreementFile, 'utf8')

/** The line in the demonstration's file on which this text stands. */
const lineOf = (text: string) => demo.split('\n').findIndex((line) => line.includes(text)) + 1

const risk = '  RISK: { basis: IMPLIED, overridable: true, sealable: true }'
/** Nine aliases in each of nine lists: a thousand million words if unfolded. */
const bomb = Array.from(
  { length: 9 },
  (_, n) => `l${n}: &l${n} [${Array.from({ length: 9 }, () => (n === 0 ? 'x' : `*l${n - 1}`)).join(', ')}]`,
).join('\n')

const gp = 'without: [POLICE_CONTACT, THIRD_PARTY]'

const mistakes: { mistake: string; write: [string, string]; line: number; key: string; says: RegExp }[] = [
  { mistake: 'no version', write: ['version: demo-1', ''], line: 1, key: 'version', says: /is missing: write the version/ },
  { mistake: 'a word that is no basis', write: [risk, risk.replace('IMPLIED', 'IMPLIDE')], line: lineOf(risk), key: 'categories.RISK.basis', says: /"IMPLIDE" is not a basis: write one of IMPLIED, EXPLICIT, ROLE/ },
  { mistake: 'a category left out', write: [risk, ''], line: lineOf('categories:'), key: 'categories.RISK', says: /is missing: add it/ },
  { mistake: 'a category nobody knows', write: [risk, `${risk}\n  RUMOURS: { basis: ROLE }`], line: lineOf(risk) + 1, key: 'categories.RUMOURS', says: /is not a key we know here/ },
  { mistake: 'a misspelt key', write: [risk, risk.replace('sealable', 'saelable')], line: lineOf(risk), key: 'categories.RISK.saelable', says: /is not a key we know here: take it out, or correct its spelling/ },
  { mistake: 'neither true nor false', write: [risk, risk.replace('sealable: true', 'sealable: maybe')], line: lineOf(risk), key: 'categories.RISK.sealable', says: /is not true or false/ },
  { mistake: 'quiet on implied consent', write: [risk, risk.replace('basis: IMPLIED', 'basis: IMPLIED, quiet: true')], line: lineOf(risk), key: 'categories.RISK.quiet', says: /a refusal would show/ },
  { mistake: 'an override of what the role decides', write: ['LOCATION: { basis: ROLE }', 'LOCATION: { basis: ROLE, overridable: true }'], line: lineOf('LOCATION: {'), key: 'categories.LOCATION.overridable', says: /nothing to override/ },
  { mistake: 'allergies that can be sealed', write: ['ALLERGIES: { basis: IMPLIED,', 'ALLERGIES: { basis: IMPLIED, sealable: true,'], line: lineOf('ALLERGIES: {'), key: 'categories.ALLERGIES.sealable', says: /never sealed/ },
  { mistake: 'a kind of agency nobody knows', write: ['quietKinds: [police,', 'quietKinds: [polite,'], line: lineOf('quietKinds:'), key: 'quietKinds[0]', says: /"polite" is not a kind of agency: write one of patient-index/ },
  { mistake: 'a role nobody knows', write: ['  GP:', '  DENTIST:'], line: lineOf('  GP:'), key: 'roles.DENTIST', says: /is not a key we know here/ },
  { mistake: 'a purpose nobody knows', write: ['purposes: [HOPERAT]', 'purposes: [HOPEFUL]'], line: lineOf('HOPERAT'), key: 'roles.PARTNERSHIP_ANALYST[0].purposes[0]', says: /"HOPEFUL" is not a purpose: write one of TREAT/ },
  { mistake: 'a purpose said twice', write: ['purposes: [TREAT, ETREAT, SAFEGUARDING]', 'purposes: [TREAT, TREAT]'], line: lineOf('ETREAT, SAFEGUARDING]'), key: 'roles.AMHP[0].purposes[1]', says: /TREAT is already said of AMHP/ },
  { mistake: 'a ceiling of what is neither category nor group', write: ['ceiling: [DEMOGRAPHICS, ACCESS_HISTORY]', 'ceiling: [DEMOGRAPHICS, gossip]'], line: lineOf('ACCESS_HISTORY]'), key: 'roles.PRIVACY_OFFICER[0].ceiling[1]', says: /"gossip" is neither a category nor a group/ },
  { mistake: 'an exception from what is not there', write: [gp, 'without: [ACCESS_HISTORY]'], line: lineOf(gp), key: 'roles.GP[0].without[0]', says: /ACCESS_HISTORY is not in the ceiling/ },
  { mistake: 'a capability nobody knows', write: ['may: [STATISTICS]', 'may: [EVERYTHING]'], line: lineOf('STATISTICS'), key: 'roles.PARTNERSHIP_ANALYST[0].may[0]', says: /is not something a role may do/ },
  { mistake: 'an override without end', write: ['minutes: 60', 'minutes: 600'], line: lineOf('minutes: 60'), key: 'override.minutes', says: /1 to 240 minutes/ },
  { mistake: 'an organisation that leads back to itself', write: ['organisations: []', 'organisations: [{ odsCode: AAA, partOf: BBB }, { odsCode: BBB, partOf: AAA }]'], line: lineOf('organisations: []'), key: 'organisations[0]', says: /AAA leads back to itself/ },
  { mistake: 'an organisation both part and predecessor', write: ['organisations: []', 'organisations: [{ odsCode: AAA, partOf: BBB, succeededBy: CCC }]'], line: lineOf('organisations: []'), key: 'organisations[0]', says: /either partOf or succeededBy/ },
  { mistake: 'a list that is none', write: ['quietKinds: [police, substance-misuse]', 'quietKinds: police'], line: lineOf('quietKinds:'), key: 'quietKinds', says: /is not a list/ },
  { mistake: 'a key said twice', write: ['organisations: []', 'organisations: []\norganisations: []'], line: lineOf('organisations: []') + 1, key: '', says: /cannot be read: Map keys must be unique/ },
  { mistake: 'no YAML at all', write: ['version: demo-1', 'version: ['], line: lineOf('override:') - 2, key: '', says: /cannot be read/ },
] // prettier-ignore

describe('parseAgreement', () => {
  it('reads the demonstration’s agreement', () => {
    const parsed = parseAgreement(demo)
    expect(parsed).toMatchObject({ ok: true, agreement: { version: 'demo-1', override: { minutes: 60 } } })
  })

  it.each(mistakes)('$mistake is named with line, key and remedy', ({ write: [from, to], line, key, says }) => {
    expect(demo).toContain(from)
    const parsed = parseAgreement(demo.replace(from, to))
    const faults = parsed.ok ? [] : parsed.faults
    expect(faults).toContainEqual({ line: expect.any(Number), key, message: expect.stringMatching(says) })
    const fault = faults.find((one) => one.key === key)
    expect([fault?.line, key]).toEqual([key === '' ? expect.any(Number) : line, key])
  })

  it('names all mistakes at once, in the order of their lines', () => {
    const parsed = parseAgreement(
      demo.replace(risk, '').replace('may: [STATISTICS]', 'may: [EVERYTHING]').replace('minutes: 60', 'minutes: sixty'),
    )
    const keys = parsed.ok ? [] : parsed.faults.map(({ key }) => key)
    expect(keys).toEqual(['override.minutes', 'categories.RISK', 'roles.PARTNERSHIP_ANALYST[0].may[0]'])
  })

  it.each(['', '[]', 'null', '42', '- a', 'roles: &a [*a]', 'quietKinds: &a [*a]', bomb, '__proto__: {}'])('%j is no agreement', (text) => {
    expect(parseAgreement(text)).toMatchObject({
      ok: false,
      faults: expect.arrayContaining([expect.objectContaining({ line: expect.any(Number) })]),
    })
  })

  it('a category carries the refusals of every name it ever had', () => {
    const text = demo
      .replace(risk, risk.replace(' }', ', formerly: [CONDITIONS] }'))
      .replace('  CONDITIONS: { basis: IMPLIED,', '  CONDITIONS: { basis: IMPLIED, formerly: [PROBLEMS],')
    const parsed = parseAgreement(text)
    expect(parsed.ok && parsed.agreement.categories.get('RISK')?.formerly).toEqual(new Set(['CONDITIONS', 'PROBLEMS']))
  })
})
