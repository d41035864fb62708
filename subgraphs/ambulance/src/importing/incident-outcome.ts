import { type About, classOf } from '@crisis-record/subgraph-kit/importing'
import type { IncidentTimes } from './incident-times.js'

interface Ending {
  readonly status: string
  readonly class: Parameters<typeof classOf>[0]
  readonly conveyed: boolean
}

/**
 * How an incident ended: stood down where its Encounter was cancelled, advice by telephone where it was virtual (VR), conveyed where it says whereto. What
 * contradicts that is refused. Null: refused.
 */
export function incidentOutcome({ status, class: kind, conveyed }: Ending, { onScene }: IncidentTimes, { faults }: About): string | null {
  const nobodyCame = status === 'cancelled' ? 'it was stood down' : classOf(kind) === 'VR' ? 'advice was given by telephone' : null
  if (nobodyCame !== null && (onScene !== null || conveyed))
    return faults.add('Encounter.status', `and class say that ${nobodyCame}, and something else that a crew was there`)
  if (status === 'cancelled') return 'Stood down'
  if (classOf(kind) === 'VR') return 'Advice by telephone'
  return conveyed ? 'Conveyed' : 'Not conveyed'
}
