import type { DraftFault } from '@crisis-record/policy'

/** What can be wrong with a change beyond the choice itself. */
export const changeFaultTexts = {
  KEEP_ONLY_FROM_REFUSAL: 'Permissions are kept as exceptions from a refusal only.',
  KEEP_NOT_CLOSED: 'This permission is not one that the refusal closes. Reload and look again.',
  KEEP_OTHER_VOICE: 'This permission was given by somebody else. Record a new one, in the name of whoever decides now.',
  KEEP_NOT_NARROWER: 'This permission is for all that is refused, so nothing would be refused. Take it out, or refuse something wider.',
  KEEP_REFUSED_ALREADY: 'Another refusal covers this permission already. Record a new permission, if that is what is wanted.',
  REFUSED_SINCE: 'This was refused after that time, so it would never count. Record what is decided now.',
  ALREADY_ENDED: 'This choice is over already. Reload and look again.',
  RECORDED_ELSEWHERE:
    'Only the organisation that recorded a refusal can say that it was a mistake. Ask them; or, if the person wants it to end, withdraw it.',
  AUTHORITY_TOO_LOW: 'Who decided this can only be overruled by the same authority or a higher one.',
  AUTHORITY_UNKNOWN: 'Choose in whose name this is decided.',
  AUTHORITY_DOES_NOT_STAND: 'Nobody can decide in this name for a person of this age.',
  HOW_MISSING: 'Say how the decision was given, such as in person or by telephone.',
  GIVEN_BY_MISSING: 'Name who decided for the person.',
  RELATIONSHIP_MISSING: 'Say how they are related to the person, such as mother, or holder of a lasting power of attorney.',
  NOT_FOR_OWN_DECISION: 'The person decided this themselves. Leave this out.',
  TEXT_UNFIT: 'Write 1 to 200 characters, on one line.',
  WHY_MISSING: 'Say what was wrong with it, in 1 to 500 characters.',
  STATEMENT_NOT_FOUND: 'There is no such choice of this person. Reload and look again.',
  TOO_MANY: 'This is too much at once.',
} as const

export type ChangeFaultCode = keyof typeof changeFaultTexts

/** One thing wrong with what was asked for, in a fixed text. */
export interface StatementFault {
  readonly field: string
  readonly code: string
  readonly message: string
}

export function changeFault(field: string, code: ChangeFaultCode): StatementFault {
  return { field, code, message: changeFaultTexts[code] }
}

/** A fault of a choice, by its place in the whole input. */
export function within(path: string, fault: DraftFault): StatementFault {
  return { ...fault, field: `${path}.${fault.field}` }
}
