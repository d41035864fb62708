import { StateMark } from '../../elements/state-mark.js'
import { SharingOutcomes } from '../../records/sharing-outcomes.js'
import type { RecordAnswer } from '../../records/record-answer.js'
import { text } from '../../records/text.js'

export function SharingPanel({ answer }: { answer: RecordAnswer | undefined }) {
  return (
    <section className="cr-panel cr-panel--sharing" id="sharing" aria-labelledby="sharing-heading">
      <div className="cr-panel__head">
        <h2 className="cr-panel__title" id="sharing-heading" tabIndex={-1}>
          {text.sharing.title}
        </h2>
        {answer === undefined && <StateMark state="loading" />}
      </div>
      {answer !== undefined && (
        <div className="cr-panel__body">
          <SharingOutcomes sharing={answer.patient.sharing ?? null} />
        </div>
      )}
    </section>
  )
}
