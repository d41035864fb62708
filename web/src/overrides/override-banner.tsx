import type { Purpose } from '@crisis-record/contract'
import { useState } from 'react'
import { formatDateTime, formatTime } from '../elements/dates.js'
import { StateMark } from '../elements/state-mark.js'
import { ChangeFailed } from '../forms/change-failed.js'
import { useChange } from '../forms/use-change.js'
import { graphql } from '../generated/index.js'
import { categoryName } from '../records/category-words.js'
import { useDraft } from '../session/unsaved-work.js'
import { JustificationForm } from './justification-form.js'
import type { ActiveOverride } from './override-fragment.js'
import { text } from './text.js'
import { useTimeLeft } from './use-time-left.js'

const endOverride = graphql(`
  mutation EndOverride($input: EndOverrideInput!) {
    endOverride(input: $input) {
      outcome
    }
  }
`)

interface Properties {
  readonly nhsNumber: string
  readonly purpose: Purpose
  readonly override: ActiveOverride
  readonly onJustified: () => void
  /** It is over, by itself or by hand: what it opened must go from the screen at once. */
  readonly onOver: (why: 'overByItself' | 'ended') => void
}

const say = text.banner

/** In sight as long as an override is open: what it opened, how long it lasts, and the way to end it. */
export function OverrideBanner({ nhsNumber, purpose, override, onJustified, onOver }: Properties) {
  const left = useTimeLeft(override.expiresAt, () => onOver('overByItself'))
  const { send, busy, failure } = useChange(endOverride, purpose)
  const [draft] = useDraft(override.id, text.unsaved)
  const [writing, setWriting] = useState(draft !== '')
  const end = async () => {
    const payload = (await send({ input: { nhsNumber, overrideId: override.id } }))?.endOverride
    if (payload?.outcome === 'ENDED') onOver('ended')
  }
  return (
    <section className="cr-override" aria-label={say.region}>
      <div className="cr-container">
        <div className="cr-override__inner">
          <p className="cr-override__what">
            <StateMark state="not-answering" words={say.opened} /> {override.categories.map(categoryName).join(', ')}. {say.reviewed}
          </p>
          <p className="cr-override__time">
            <strong role="timer">{left.state === 'over' ? say.ending : left.words}</strong>,{' '}
            {say.until(formatTime(new Date(override.expiresAt)))}
          </p>
          <div className="cr-override__ways">
            {override.justified ? (
              <span className="cr-override__justified">{say.justified}</span>
            ) : (
              <button type="button" className="cr-button" aria-expanded={writing} onClick={() => setWriting(!writing)}>
                {say.justify}
              </button>
            )}
            <button type="button" className="cr-button" aria-disabled={busy} onClick={() => void end()}>
              {busy ? say.ending : say.endNow}
            </button>
          </div>
          {!override.justified && <p className="cr-override__due">{say.justifyBy(formatDateTime(override.justificationDueAt))}</p>}
        </div>
        <ChangeFailed failure={failure} />
        {writing && !override.justified && (
          <JustificationForm
            nhsNumber={nhsNumber}
            overrideId={override.id}
            purpose={purpose}
            onJustified={() => {
              setWriting(false)
              onJustified()
            }}
            onCancel={() => setWriting(false)}
          />
        )}
      </div>
    </section>
  )
}
