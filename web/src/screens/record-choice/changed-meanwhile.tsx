import { useEffect, useRef } from 'react'
import { StatementCard } from '../../choices/statement-card.js'
import { type Statement, whatChanged } from '../../choices/statements.js'
import { text } from './text.js'

/** Somebody else recorded something first: what it was, beside answers that are still there. */
export function ChangedMeanwhile({ before, after }: { before: readonly Statement[]; after: readonly Statement[] }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [before])
  return (
    <section className="cr-changed" aria-labelledby="changed-heading">
      <h2 className="nhsuk-heading-m" id="changed-heading" tabIndex={-1} ref={heading}>
        {text.check.changedHeading}
      </h2>
      <p>{text.check.changedBody}</p>
      {whatChanged(before, after).map((statement) => (
        <StatementCard key={statement.id} statement={statement} />
      ))}
    </section>
  )
}
