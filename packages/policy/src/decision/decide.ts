import { type Decision, denyForFault } from './decision.js'
import type { Question } from './question.js'
import type { Finding, Rule } from './rule.js'
import { rules } from './rules/index.js'

interface Step extends Finding {
  readonly rule: Rule
}

/**
 * What a caller may see of one category of one person from one source, for one purpose, now.
 * Pure: the same question always has the same answer. It never throws; whatever goes wrong on the way denies (P11).
 */
export function decide(question: Question): Decision {
  return follow(question).decision
}

/**
 * The way to the decision, a sentence a rule, in the order of the rules.
 * Names statements and overrides by id: for those who may see them, and for the audit. Never for other callers.
 */
export function explain(question: Question): readonly string[] {
  return follow(question).steps.map(({ rule, because }) => `${rule.name}: ${because}`)
}

function follow(question: Question): { decision: Decision; steps: readonly Step[] } {
  const steps: Step[] = []
  let decision: Decision | undefined
  for (const rule of rules) {
    if (!isAsked(rule, decision)) continue
    const finding = findOrDeny(rule, question, decision)
    steps.push({ rule, ...finding })
    decision = finding.decision ?? decision
  }
  return { decision: decision ?? denyForFault('no rule answered'), steps }
}

function isAsked(rule: Rule, decision: Decision | undefined): boolean {
  if (rule.asked === 'UNDECIDED') return decision === undefined
  return decision?.outcome === 'DENY' && decision.overridable
}

/** An erring rule is never skipped: it denies. */
function findOrDeny(rule: Rule, question: Question, soFar: Decision | undefined): Finding {
  try {
    return rule.find(question, soFar)
  } catch (error) {
    const fault = `${rule.name}: ${error instanceof Error ? error.name : 'failure'}`
    return { decision: denyForFault(fault), because: 'Denied, since this rule failed.' }
  }
}
