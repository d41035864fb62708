import { Tag } from 'nhsuk-react-components'
import { Age } from '../elements/age.js'
import { formatDateTime } from '../elements/dates.js'
import { Facts } from '../elements/facts.js'
import { ItemList } from '../elements/item-list.js'
import { Origin } from '../elements/origin.js'
import type { AttendancePartsFragment } from '../generated/graphql.js'
import { graphql } from '../generated/index.js'
import { isShared } from './not-shared.js'
import { definePanel, isEmptyList } from './panel.js'
import type { Sharing } from './record-patient.js'
import { text } from './text.js'

graphql(`
  fragment AttendanceParts on Patient {
    attendances(first: 20) {
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
      arrivedAt
      departedAt
      arrivalMode {
        system
        code
        display
      }
      policeConveyance {
        arrivalMode {
          system
          code
          display
        }
      }
      chiefComplaint {
        system
        code
        display
      }
      outcome {
        system
        code
        display
      }
      leftBeforeSeen
      place {
        site
        department
      }
    }
  }
`)

const again = graphql(`
  query AttendancesAgain($nhsNumber: ID!) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      ...AttendanceParts
    }
  }
`)

type Attendances = NonNullable<AttendancePartsFragment['attendances']>

export const attendancesPanel = definePanel({
  id: 'attendances',
  field: 'attendances',
  title: text.attendances.title,
  keeper: 'The acute hospital',
  kind: 'acute-hospital',
  category: 'HOSPITAL_CONTACT',
  none: text.attendances.none,
  again,
  isNone: isEmptyList,
  View: AttendanceList,
})

function AttendanceList({ value, sharing }: { value: Attendances; sharing: Sharing }) {
  const missingPlace = isShared('LOCATION', sharing) ? null : text.values.notShared
  return (
    <ItemList items={value} initially={3}>
      {(item) => (
        <div className="cr-item">
          <p className="cr-item__title">
            {item.chiefComplaint.display}{' '}
            {item.leftBeforeSeen && (
              <Tag modifier="orange" className="cr-tag">
                {text.attendances.left}
              </Tag>
            )}
          </p>
          <p>
            {text.attendances.arrived} <Age at={item.arrivedAt} time />
            {item.departedAt && `, ${text.attendances.departed} ${formatDateTime(item.departedAt)}`}
          </p>
          <Facts
            facts={[
              [text.attendances.outcome, item.outcome?.display],
              [text.attendances.mode, (item.arrivalMode ?? item.policeConveyance?.arrivalMode)?.display],
              [text.attendances.place, item.place ? `${item.place.department}, ${item.place.site}` : missingPlace],
            ]}
          />
          <Origin item={item} />
        </div>
      )}
    </ItemList>
  )
}
