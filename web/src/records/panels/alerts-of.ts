import type { Recorded } from '../../elements/origin.js'
import type { PanelField, RecordPatient } from '../record-patient.js'
import { text } from './text.js'

/** An alert, whoever keeps it. */
export interface Alert extends Recorded {
  readonly id: string
  readonly field: PanelField
  readonly kind: string
  readonly alert: string
  readonly whatToDo: string | null
  readonly since: string | null
  readonly endedOn: string | null
  readonly reviewDate: string | null
  /** In one line; null where it is not told; absent where this kind of alert has none. */
  readonly address?: string | null
}

/** What the police call a vulnerability marker; their other contacts are no alerts. */
const marker = 'Vulnerability marker'

/** Alerts of all agencies, what holds now before what is over. The order of agencies is that in which they look after staff. */
export function alertsOf(patient: RecordPatient): readonly Alert[] {
  const ofTrust = (patient.safetyAlerts ?? []).map((item): Alert => ({ ...item, field: 'safetyAlerts', since: item.startsOn }))
  const ofAmbulance = (patient.ambulanceSafetyAlerts ?? []).map((item): Alert => {
    const { address } = item
    const line = address === null ? null : [...address.lines, address.postcode, address.access].filter(Boolean).join(', ')
    return { ...item, field: 'ambulanceSafetyAlerts', since: null, endedOn: null, address: line }
  })
  const ofPolice = (patient.policeContacts ?? [])
    .filter(({ type }) => type === marker)
    .map((item): Alert => {
      const { vulnerabilities, whatHappened, startedAt, endedAt } = item
      const words = vulnerabilities.length > 0 ? vulnerabilities.join(', ') : marker
      const told = { kind: text.alerts.marker, alert: words, whatToDo: whatHappened, since: startedAt, endedOn: endedAt, reviewDate: null }
      return { ...item, ...told, field: 'policeContacts' }
    })
  const all = [...ofTrust, ...ofAmbulance, ...ofPolice]
  return [...all.filter(({ endedOn }) => endedOn === null), ...all.filter(({ endedOn }) => endedOn !== null)]
}
