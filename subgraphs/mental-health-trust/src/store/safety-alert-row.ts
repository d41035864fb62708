import { ChangeableItem, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { SafetyAlert, SafetyAlertKind } from '../records/safety-alert.js'

@Entity({ name: 'safety_alert' })
export class SafetyAlertRow extends ChangeableItem {
  @Column({ name: 'kind', type: 'text' })
  kind!: SafetyAlertKind

  @Column({ name: 'alert', type: 'text' })
  alert!: string

  @Column({ name: 'what_to_do', type: 'text' })
  whatToDo!: string

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string

  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn!: string | null

  @Column({ name: 'review_date', type: 'date', nullable: true })
  reviewDate!: string | null
}

export function toSafetyAlert(row: SafetyAlertRow): SafetyAlert {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    kind: row.kind,
    alert: row.alert,
    whatToDo: row.whatToDo,
    startsOn: row.startsOn,
    endedOn: row.endedOn,
    reviewDate: row.reviewDate,
  }
}
