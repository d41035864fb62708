import type { Preview } from '../../choices/preview.js'
import { ChooseSeveral } from '../../forms/choose-several.js'
import type { Fault } from '../../forms/faults.js'
import { text } from './text.js'

const say = text.check

interface Properties {
  readonly closes: Preview['closes']
  readonly kept: ReadonlySet<string>
  readonly faults: readonly Fault[]
  readonly onChange: (kept: ReadonlySet<string>) => void
}

/** Earlier agreements that a refusal ends for good; those that can be are offered to be kept as exceptions to it. */
export function Closes({ closes, kept, faults, onChange }: Properties) {
  const ending = closes.filter(({ mayBeKept }) => !mayBeKept)
  const keepable = closes.filter(({ mayBeKept }) => mayBeKept)
  return (
    <section className="cr-closes">
      <h2 className="nhsuk-heading-m">{say.closesHeading}</h2>
      <p>{say.closesBody}</p>
      {ending.length > 0 && (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {ending.map(({ statementId, inWords }) => (
            <li key={statementId}>{inWords}</li>
          ))}
        </ul>
      )}
      {keepable.length > 0 && (
        <ChooseSeveral
          field="keepPermits"
          legend={say.keep}
          hint={say.keepHint}
          options={keepable.map(({ statementId, inWords }) => ({ value: statementId, words: inWords }))}
          chosen={kept}
          faults={faults}
          onChange={onChange}
        />
      )}
      {kept.size > 0 && <p className="nhsuk-inset-text">{say.kept}</p>}
    </section>
  )
}
