import { StateMark } from '../elements/state-mark.js'
import { graphql } from '../generated/index.js'
import { categoryName } from './category-words.js'
import type { Sharing } from './record-patient.js'
import { reasonWords } from './not-shared.js'
import { text } from './text.js'

graphql(`
  fragment SharingParts on Patient {
    sharing {
      category
      source {
        odsCode
        name
        kind
      }
      shared
      basis
      reason
      overridable
      whatCanBeDone
    }
  }
`)

/** What this caller may see of this person, and why not the rest. Says nothing of what exists. */
export function SharingOutcomes({ sharing }: { sharing: Sharing | null }) {
  if (sharing === null) return <p>{text.sharing.unknown}</p>
  const shared = sharing.filter((outcome) => outcome.shared)
  const withheld = sharing.filter((outcome) => !outcome.shared)
  return (
    <div className="cr-sharing">
      <section>
        <h3 className="cr-subheading">
          <StateMark state="shown" words={text.sharing.shared} />
        </h3>
        <p>{shared.length === 0 ? text.sharing.none : [...new Set(shared.map(name))].join(', ')}</p>
      </section>
      <section>
        <h3 className="cr-subheading">
          <StateMark state="not-shared" words={text.sharing.notShared} />
        </h3>
        {withheld.length === 0 && <p>{text.sharing.none}</p>}
        {byReason(withheld).map(([reason, names, remedies]) => (
          <div key={reason}>
            <p className="cr-sharing__names">{names.join(', ')}</p>
            <p className="cr-quietly">{[reason, ...remedies].join(' ')}</p>
          </div>
        ))}
      </section>
    </div>
  )
}

function name(outcome: Sharing[number]): string {
  const source = outcome.source === null ? '' : ` (${text.sharing.from} ${outcome.source.name})`
  return categoryName(outcome.category) + source
}

function byReason(withheld: Sharing): readonly (readonly [reason: string, names: string[], remedies: string[]])[] {
  const groups = new Map<string, { reason: string; names: Set<string>; remedies: Set<string> }>()
  for (const outcome of withheld) {
    const reason = reasonWords(outcome.reason)
    const key = `${reason} ${outcome.whatCanBeDone ?? ''}`
    const group = groups.get(key) ?? { reason, names: new Set(), remedies: new Set() }
    group.names.add(name(outcome))
    if (outcome.whatCanBeDone !== null) group.remedies.add(outcome.whatCanBeDone)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ reason, names, remedies }) => [reason, [...names], [...remedies]] as const)
}
