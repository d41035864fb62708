import { useEffect, useRef } from 'react'
import { StateMark } from '../../elements/state-mark.js'
import type { ImportConsentMutation } from '../../generated/graphql.js'
import { text } from './text.js'

type Payload = NonNullable<ImportConsentMutation['importConsent']>

/** What became of each resource, and the element a refusal is about. */
export function ImportReport({ outcome, taken, lines }: Payload) {
  const imported = outcome === 'IMPORTED'
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <section className={imported ? 'cr-report' : 'cr-report cr-report--refused'} tabIndex={-1} ref={box} aria-label={text.report}>
      <p>
        <StateMark state={imported ? 'shown' : 'not-answering'} words={summary(outcome, taken)} />
      </p>
      {lines.length > 0 && (
        <table className="cr-table cr-table--stacking">
          <caption className="nhsuk-u-visually-hidden">{text.report}</caption>
          <thead>
            <tr>
              <th scope="col">{text.resource}</th>
              <th scope="col">{text.outcome}</th>
              <th scope="col">{text.element}</th>
              <th scope="col">{text.message}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, index) => (
              <tr key={`${String(index)} ${line.resource}`}>
                <th scope="row" data-label={text.resource}>
                  {line.resource}
                </th>
                <td data-label={text.outcome}>{outcomeWords(line.outcome)}</td>
                <td data-label={text.element}>{line.element ?? ''}</td>
                <td data-label={text.message}>{line.message ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function outcomeWords(outcome: string): string {
  const words: Readonly<Record<string, string>> = text.outcomes
  return words[outcome] ?? outcome
}

function summary(outcome: string, taken: number): string {
  if (outcome === 'IMPORTED') return text.imported(taken)
  return outcome === 'CHANGED' ? text.changed : text.invalid
}
