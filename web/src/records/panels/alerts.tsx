import { Tag } from 'nhsuk-react-components'
import { Age } from '../../elements/age.js'
import { Facts } from '../../elements/facts.js'
import { ItemList } from '../../elements/item-list.js'
import { Origin } from '../../elements/origin.js'
import { ReviewDate } from '../../elements/review-date.js'
import { graphql } from '../../generated/index.js'
import { isShared } from '../not-shared.js'
import { defineJoinedPanel } from '../panel.js'
import type { RecordPatient, Sharing } from '../record-patient.js'
import { alertsOf, type Alert } from './alerts-of.js'
import { text } from './text.js'

graphql(`
  fragment SafetyAlertParts on Patient {
    safetyAlerts(first: 20) {
      id
      source {
        odsCode
        name
        kind
      }
      recordedAt
      recordedBy {
        name
        role
      }
      lastUpdated
      kind
      alert
      whatToDo
      startsOn
      endedOn
      reviewDate
    }
  }
`)

graphql(`
  fragment AmbulanceAlertParts on Patient {
    ambulanceSafetyAlerts(first: 20) {
      id
      source {
        odsCode
        name
        kind
      }
      recordedAt
      recordedBy {
        name
        role
      }
      lastUpdated
      kind
      alert
      whatToDo
      reviewDate
      address {
        lines
        postcode
        access
      }
    }
  }
`)

export const alertsPanel = defineJoinedPanel({
  id: 'alerts',
  title: text.alerts.title,
  fields: ['safetyAlerts', 'ambulanceSafetyAlerts', 'policeContacts'],
  none: text.alerts.none,
  isEmpty: (patient, field) => Array.isArray(patient[field]) && alertsOf(patient).every((alert) => alert.field !== field),
  View: Alerts,
})

/** What must be known before anybody enters a room: what holds now first, what is over below and marked so. */
function Alerts({ patient, sharing }: { patient: RecordPatient; sharing: Sharing }) {
  return (
    <div className="cr-alerts">
      <ItemList items={alertsOf(patient)} initially={8}>
        {(alert) => <OneAlert alert={alert} placesShared={isShared('LOCATION', sharing)} />}
      </ItemList>
    </div>
  )
}

function OneAlert({ alert, placesShared }: { alert: Alert; placesShared: boolean }) {
  const say = text.alerts
  const ended = alert.endedOn !== null
  return (
    <div className={ended ? 'cr-item' : 'cr-item cr-item--alert'}>
      <p className="cr-item__title">
        {alert.alert}{' '}
        <Tag modifier={ended ? 'grey' : 'red'} className="cr-tag">
          {ended ? say.ended : alert.kind}
        </Tag>
      </p>
      {alert.whatToDo !== null && <p>{alert.whatToDo}</p>}
      {!ended && <ReviewDate on={alert.reviewDate} />}
      <Facts
        inline
        facts={[
          [say.since, alert.since !== null && <Age at={alert.since} />],
          [say.endedOn, alert.endedOn !== null && <Age at={alert.endedOn} />],
          [say.address, alert.address === undefined ? null : (alert.address ?? (placesShared ? say.anywhere : text.values.notShared))],
        ]}
      />
      <Origin item={alert} />
    </div>
  )
}
