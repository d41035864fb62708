import { StateMark } from '../../elements/state-mark.js'
import type { NumberCheck } from './search-input.js'
import { text } from './text.js'

/** Says of a number, while it is typed, whether its check digit fits. */
export function NumberHint({ check }: { check: NumberCheck }) {
  return (
    <p className="cr-number-hint" id="number-hint" aria-live="polite">
      {check.state === 'typing' && <span className="cr-quietly">{text.check.typing(check.digits)}</span>}
      {check.state === 'valid' && <StateMark state="shown" words={text.check.valid} />}
      {(check.state === 'wrong-check-digit' || check.state === 'too-long') && (
        <StateMark state="not-answering" words={text.check[check.state]} />
      )}
    </p>
  )
}
