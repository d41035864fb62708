import { Select } from 'nhsuk-react-components'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { failureWords } from '../../api/failure-words.js'
import { Notice } from '../../elements/notice.js'
import { PageHeading } from '../../elements/page-heading.js'
import { FindingReview } from './finding-review.js'
import { FindingsTable } from './findings-table.js'
import { PrivacyPages } from './privacy-pages.js'
import { text } from './text.js'
import { useFindings } from './use-findings.js'

const say = text.finding
const states = { OPEN: text.queue.states.OPEN_FOR_REVIEW, REVIEWED: text.queue.states.REVIEWED, ALL: text.queue.states.ALL }

/** What the audit points out of itself, to be looked at by a person. */
export function FindingsScreen() {
  const [kind, setKind] = useState('')
  const [state, setState] = useState<keyof typeof states>('OPEN')
  const found = useFindings(kind, state)
  const [parameters, setParameters] = useSearchParams()
  const [saved, setSaved] = useState(false)
  const finding = found.items.find(({ id }) => id === parameters.get('finding'))
  if (finding !== undefined) {
    const close = () => setParameters({})
    const onReviewed = () => {
      setSaved(true)
      close()
      found.reload()
    }
    return <FindingReview key={finding.id} finding={finding} onReviewed={onReviewed} onClose={close} onLook={found.reload} />
  }
  const open = (id: string) => {
    setSaved(false)
    setParameters({ finding: id })
  }
  return (
    <div className="cr-container">
      <PrivacyPages />
      <PageHeading title={say.title}>{say.heading}</PageHeading>
      {saved && <Notice>{text.decide.saved}</Notice>}
      <p>{say.explain}</p>
      {found.about !== undefined && (
        <p className="cr-counts">
          <strong>{text.queue.waiting(found.about.waiting)}</strong>
        </p>
      )}
      <div className="cr-switch-row">
        <div className="cr-switch" role="group" aria-label={text.queue.show}>
          {(['OPEN', 'REVIEWED', 'ALL'] as const).map((one) => (
            <button key={one} type="button" className="cr-switch__button" aria-pressed={one === state} onClick={() => setState(one)}>
              {states[one]}
            </button>
          ))}
        </div>
        <Select id="finding-kind" name="kind" label={say.kind} value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
          <Select.Option value="">{say.any}</Select.Option>
          {Object.entries(say.kinds).map(([code, words]) => (
            <Select.Option key={code} value={code}>
              {words}
            </Select.Option>
          ))}
        </Select>
      </div>
      <section className="cr-results">
        {found.items.length > 0 && <FindingsTable items={found.items} onOpen={open} />}
        <div role="status">
          {found.loading && <p>{text.loading}</p>}
          {!found.loading && found.failure !== undefined && <p className="nhsuk-inset-text cr-failure">{failureWords(found.failure)}</p>}
          {!found.loading && found.failure === undefined && found.items.length === 0 && (
            <p>{state === 'OPEN' ? say.none : text.queue.noneOther}</p>
          )}
        </div>
        {found.more && !found.loading && (
          <button type="button" className="cr-button" onClick={found.next}>
            {text.more}
          </button>
        )}
      </section>
    </div>
  )
}
