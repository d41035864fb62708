import { ChangeableItem, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { AlertAddress, AmbulanceSafetyAlert } from '../records/ambulance-safety-alert.js'

@Entity({ name: 'ambulance_safety_alert' })
export class AmbulanceSafetyAlertRow extends ChangeableItem {
  @Column({ name: 'kind', type: 'text' })
  kind!: string

  @Column({ name: 'alert', type: 'text' })
  alert!: string

  @Column({ name: 'what_to_do', type: 'text', nullable: true })
  whatToDo!: string | null

  @Column({ name: 'review_date', type: 'date', nullable: true })
  reviewDate!: string | null

  @Column({ name: 'address', type: 'jsonb', nullable: true })
  address!: AlertAddress | null
}

export function toAmbulanceSafetyAlert(row: AmbulanceSafetyAlertRow): AmbulanceSafetyAlert {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    kind: row.kind,
    alert: row.alert,
    whatToDo: row.whatToDo,
    reviewDate: row.reviewDate,
    address: row.address,
  }
}
