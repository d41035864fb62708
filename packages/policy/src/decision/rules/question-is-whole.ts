import { isAgencyKind, isCategory, isPurpose, parseOdsCode } from '@crisis-record/contract'
import { denyForFault } from '../decision.js'
import type { Question } from '../question.js'
import type { Rule } from '../rule.js'

/** Nothing is decided about a question with a part missing or unknown: types are no proof at run time. */
export const questionIsWhole: Rule = {
  name: 'The question is whole',
  asked: 'UNDECIDED',
  find(question) {
    const fault = parts.find(([, isWhole]) => !isWhole(question))?.[0]
    if (fault === undefined) return { because: 'Every part of the question can be read.' }
    return {
      decision: denyForFault(`${fault} missing or unknown`),
      because: `Denied, since this part of the question is missing or unknown: ${fault}.`,
    }
  },
}

const isText = (raw: unknown) => typeof raw === 'string' && raw !== ''

const parts: readonly (readonly [string, (question: Question) => boolean])[] = [
  ['caller', ({ caller }) => isText(caller.reference) && isText(caller.role)],
  ['organisation', ({ caller }) => parseOdsCode(caller.organisation) !== undefined],
  ['purpose', ({ purpose }) => isPurpose(purpose)],
  ['person', ({ person }) => /^[0-9]{10}$/.test(person.nhsNumber)],
  ['category', ({ category }) => isCategory(category)],
  ['source', ({ source }) => parseOdsCode(source.odsCode) !== undefined && isAgencyKind(source.kind)],
  ['statements', ({ statements }) => Array.isArray(statements)],
  ['overrides', ({ overrides }) => Array.isArray(overrides)],
  ['now', ({ now }) => Number.isFinite(now)],
]
