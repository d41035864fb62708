import { everything } from '@crisis-record/policy'

const categories = ['CRISIS_PLAN', 'RISK', 'ABOUT_ME', 'MEDICATION', 'ALLERGIES', 'CARE_TEAM', 'SUBSTANCE_USE', 'POLICE_CONTACT'] as const
const roles = ['GP', 'AMHP', 'PARAMEDIC', 'LIAISON_CLINICIAN', 'SAFE_HAVEN_WORKER'] as const

/** A statement as it is kept: permits and refusals of one to eight categories, for all or some roles, each given after the one before. */
export function manyStatements(count: number): readonly { readonly id: string; readonly decided: object }[] {
  return Array.from({ length: count }, (_, n) => {
    const at = new Date(Date.UTC(2020, 0, 1) + n * 3_600_000).toISOString()
    const category = categories.filter((_category, at8) => ((n >> (at8 % 6)) & 1) === 1 || at8 === n % categories.length)
    const role = n % 4 === 0 ? roles.filter((_role, at5) => ((n >> at5) & 1) === 1 || at5 === n % roles.length) : 'ANY'
    const effect = n % 3 === 0 ? 'REFUSE' : 'PERMIT'
    const decided = { effect, scope: { ...everything, category, role }, authority: 'PERSON', givenAt: at, recordedAt: at }
    return { id: `bench-${String(n)}`, decided }
  })
}
