import type { Agreement } from '@crisis-record/policy'
import { type Capability, type DenialReason, isRole } from '@crisis-record/subgraph-kit'

/** Who is told, and about what kind of denial. Nothing about the person. */
export interface Denial {
  readonly reason: DenialReason
  readonly overridable: boolean
  readonly mayOverride: boolean
  readonly mayRecord: boolean
}

/** What staff can do about something withheld: constant text, the same for everybody in the same role. */
export function whatCanBeDone({ reason, overridable, mayOverride, mayRecord }: Denial): string {
  if (reason === 'PERSON_DECEASED')
    return 'The person has died and the record is closed. If there is a lawful need, ask the privacy officer of the agency that holds it.'
  if (reason === 'ROLE_NOT_PERMITTED') return 'Your role does not see this. If you need it, ask a colleague whose role does.'
  if (!overridable) return 'If you need this, contact the agency that holds it.'
  const asking =
    reason === 'PATIENT_OBJECTED'
      ? 'The person has asked not to share this with you; they may change their mind.'
      : 'Ask the person whether they agree to share this with you.'
  const recording = mayRecord
    ? 'If they agree, record it: open the record for the reason "at the person’s request".'
    : 'If they agree, ask a colleague who records sharing choices to record it.'
  const overriding = 'If they cannot decide, or another lawful reason applies, you can open it for a limited time and say why.'
  return [asking, recording, ...(mayOverride ? [overriding] : [])].join(' ')
}

/** Whether the role may do this for any of its purposes. */
export function mayForSomePurpose(agreement: Agreement, role: string, capability: Capability): boolean {
  const byPurpose = isRole(role) ? agreement.roles.get(role) : undefined
  return [...(byPurpose?.values() ?? [])].some(({ may }) => may.has(capability))
}
