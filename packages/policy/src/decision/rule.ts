import type { Decision } from './decision.js'
import type { Question } from './question.js'

/** What one rule found: a decision if it had one, and a sentence that says why or why not. */
export interface Finding {
  readonly decision?: Decision
  readonly because: string
}

/** One step of SEMANTICS.md. */
export interface Rule {
  readonly name: string
  /** When it is asked: while nothing is decided, or once something was denied that an override could open. */
  readonly asked: 'UNDECIDED' | 'DENIED_OVERRIDABLY'
  find(question: Question, soFar: Decision | undefined): Finding
}
