import type { PartStatus } from '@crisis-record/contract'
import { StateMark } from '../../elements/state-mark.js'
import { soonness } from './agency-words.js'
import { text } from './text.js'

export function Answering({ answeredInMs }: Pick<PartStatus, 'answeredInMs'>) {
  return answeredInMs === null ? (
    <StateMark state="not-answering" words={text.notAnswering} />
  ) : (
    <StateMark state="shown" words={soonness(answeredInMs)} />
  )
}
