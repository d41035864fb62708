import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { AgencyKind, Category, Purpose, Role } from '@crisis-record/contract'
import { type Agreement, demoAgreementFile, parseAgreement } from '../src/index.js'

/** The demonstration's agreement with a few organisations and former category names added, so that succession is in play. */
export const testAgreement: Agreement = read(
  readFileSync(demoAgreementFile, 'utf8')
    .replace(
      'organisations: []',
      'organisations: [{ odsCode: ZH00A, partOf: ZH001 }, { odsCode: ZM000, succeededBy: ZM00X }, { odsCode: ZM00X, succeededBy: ZM001 }]',
    )
    .replace('  RISK: { basis: IMPLIED,', '  RISK: { basis: IMPLIED, formerly: [DANGERS, CRISIS_PLAN],')
    .replace('  SUBSTANCE_USE: { basis: EXPLICIT,', '  SUBSTANCE_USE: { basis: EXPLICIT, formerly: [ADDICTION],')
    .replace('  MEDICATION: { basis: IMPLIED,', '  MEDICATION: { basis: EXPLICIT,'),
)

export const demoAgreement: Agreement = read(readFileSync(demoAgreementFile, 'utf8'))

function read(text: string): Agreement {
  const parsed = parseAgreement(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  // A counterexample need not print the whole agreement.
  return Object.assign(parsed.agreement, { [fc.toStringMethod]: () => `agreement ${parsed.agreement.version}` })
}

/** Few of each, so that statements and questions collide. */
export const askedCategories: readonly Category[] = [
  'CRISIS_PLAN',
  'RISK',
  'ABOUT_ME',
  'MEDICATION',
  'SUBSTANCE_USE',
  'SEXUAL_HEALTH',
  'SAFEGUARDING',
  'DEMOGRAPHICS',
  'CONTACT_DETAILS',
  'LOCATION',
]

/** Names that may stand in a statement: of today, of yesterday, and one nobody ever knew. */
export const writtenCategories: readonly string[] = [...askedCategories, 'DANGERS', 'ADDICTION', 'NEVER_HEARD_OF']

export const sources: readonly { odsCode: string; kind: AgencyKind }[] = [
  { odsCode: 'ZM001', kind: 'mental-health-trust' },
  { odsCode: 'ZH001', kind: 'acute-hospital' },
  { odsCode: 'ZH00A', kind: 'acute-hospital' },
  { odsCode: 'ZD001', kind: 'substance-misuse' },
]

export const organisations: readonly string[] = ['ZM001', 'ZM000', 'ZM00X', 'ZH001', 'ZH00A', 'ZD001']

export const pairs: readonly (readonly [Role, Purpose])[] = [
  ['LIAISON_CLINICIAN', 'TREAT'],
  ['LIAISON_CLINICIAN', 'ETREAT'],
  ['PARAMEDIC', 'ETREAT'],
  ['SAFE_HAVEN_WORKER', 'TREAT'],
  ['POLICE_CONTROL_ROOM', 'ETREAT'],
]

/** An hour in which England and UTC do not agree on the day. */
export const now = Date.parse('2025-07-01T23:30:00Z')
export const today = '2025-07-02'
