import { LabelledItem } from '@crisis-record/subgraph-kit'
import { Column, PrimaryColumn } from 'typeorm'
import type { Recorder } from '../records/recorder.js'

/** The columns every stored item has. */
export abstract class RecordedItem extends LabelledItem {
  /** Compared byte by byte (COLLATE "C"), so that every part of the system sorts ids alike. */
  @PrimaryColumn({ name: 'local_id', type: 'text' })
  localId!: string

  @Column({ name: 'nhs_number', type: 'text' })
  nhsNumber!: string

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date

  @Column({ name: 'recorded_by_name', type: 'text', nullable: true })
  recordedByName!: string | null

  @Column({ name: 'recorded_by_role', type: 'text', nullable: true })
  recordedByRole!: string | null
}

export function recorderOf(row: RecordedItem): Recorder | null {
  return row.recordedByName === null ? null : { name: row.recordedByName, role: row.recordedByRole }
}
