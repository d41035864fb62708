import { type Coding, RecordedItem, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { Medication } from '../records/medication.js'

@Entity({ name: 'medication' })
export class MedicationRow extends RecordedItem {
  @Column({ name: 'last_updated', type: 'timestamptz' })
  lastUpdated!: Date

  @Column({ name: 'medicine', type: 'jsonb' })
  medicine!: Coding

  @Column({ name: 'dose', type: 'text' })
  dose!: string

  @Column({ name: 'route', type: 'text', nullable: true })
  route!: string | null

  @Column({ name: 'status', type: 'text' })
  status!: string

  @Column({ name: 'started_on', type: 'date', nullable: true })
  startedOn!: string | null

  @Column({ name: 'last_issued_on', type: 'date', nullable: true })
  lastIssuedOn!: string | null
}

export function toMedication(row: MedicationRow): Medication {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    medicine: row.medicine,
    dose: row.dose,
    route: row.route,
    status: row.status,
    startedOn: row.startedOn,
    lastIssuedOn: row.lastIssuedOn,
  }
}
