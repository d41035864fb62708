import type { AgencyKind, Category, Purpose, Role } from '@crisis-record/contract'
import { type Agreement, decide, type Decision, everything, type Question, type ReadableStatement, type Scope } from '../src/index.js'
import { demoAgreement } from './world.js'

/** Noon in England on a summer's day. */
export const noon = Date.parse('2025-07-01T11:00:00Z')
export const day = 86_400_000

/** A refusal or permit by the person, of everything, given a day ago; a table says what is different. */
export function statement(
  id: string,
  different: Partial<Omit<ReadableStatement, 'scope'>> & { scope?: Partial<Scope> } = {},
): ReadableStatement {
  return {
    form: 'READABLE',
    id,
    effect: 'REFUSE',
    authority: 'PERSON',
    givenAt: noon - day,
    recordedAt: noon - day,
    ended: false,
    ...different,
    scope: { ...everything, ...different.scope },
  }
}

export interface Scene {
  role?: Role
  purpose?: Purpose
  category?: Category
  organisation?: string
  source?: { odsCode: string; kind: AgencyKind }
  agreement?: Agreement
  now?: number
  person?: Partial<Question['person']>
  statements?: Question['statements']
  overrides?: Question['overrides']
}

/** An A&E liaison clinician asking for the crisis plan of a grown-up, for treatment; a table says what is different. */
export function questionOf(scene: Scene): Question {
  return {
    caller: { reference: 'caller-1', role: scene.role ?? 'LIAISON_CLINICIAN', organisation: scene.organisation ?? 'ZH001' },
    purpose: scene.purpose ?? 'TREAT',
    person: { nhsNumber: '9990000018', dateOfBirth: '1980-01-01', restricted: false, ...scene.person },
    statements: scene.statements ?? [],
    overrides: scene.overrides ?? [],
    agreement: scene.agreement ?? demoAgreement,
    category: scene.category ?? 'CRISIS_PLAN',
    source: scene.source ?? { odsCode: 'ZM001', kind: 'mental-health-trust' },
    now: scene.now ?? noon,
  }
}

/** A decision as one would say it: `PERMIT IMPLIED_CONSENT`, `DENY NOT_SHARED (overridable)`. */
export function said(decision: Decision): string {
  if (decision.outcome === 'PERMIT') return `PERMIT ${decision.basis}`
  return `DENY ${decision.reason}${decision.overridable ? ' (overridable)' : ''}`
}

export function outcomeOf(scene: Scene): string {
  return said(decide(questionOf(scene)))
}
