import type { Recorded } from '../../elements/origin.js'
import { isCurrent } from '../../elements/status.js'
import { inWords } from '../../elements/words.js'
import type { RecordPatient } from '../record-patient.js'

/** A problem or diagnosis, whoever made it. */
interface AnyCondition extends Recorded {
  readonly id: string
  readonly words: string
  readonly status: string
  readonly primary: boolean
  /** Said only where it is not certain. */
  readonly certainty: string | null
  readonly onsetOn: string | null
  readonly endedOn: string | null
  readonly note: string | null
}

/** Of trusts and practices: what goes on now before what is over, within each the newest first. */
export function conditionsOf(patient: RecordPatient): readonly AnyCondition[] {
  const ofTrusts = (patient.conditions ?? []).map((item): AnyCondition => {
    const certainty = item.certainty === 'confirmed' ? null : inWords(item.certainty)
    return { ...item, words: item.code.display, status: item.clinicalStatus, certainty }
  })
  const ofPractices = (patient.problems ?? []).map((item): AnyCondition => {
    return { ...item, words: item.condition.display, note: item.comment, primary: false, certainty: null }
  })
  const rank = ({ status }: AnyCondition) => Number(!isCurrent(status))
  const when = ({ onsetOn }: AnyCondition) => onsetOn ?? ''
  return [...ofTrusts, ...ofPractices].sort((a, b) => rank(a) - rank(b) || when(b).localeCompare(when(a)))
}
