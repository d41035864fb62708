import { Column, PrimaryColumn } from 'typeorm'
import type { Recorder } from '../schema/recorder.js'
import { LabelledItem } from './labelled-item.js'

/** The columns of a table of items: whose each is, and who wrote it down when. */
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

/** An item that can change after it was recorded. */
export abstract class ChangeableItem extends RecordedItem {
  @Column({ name: 'last_updated', type: 'timestamptz' })
  lastUpdated!: Date
}

export function recorderOf(row: RecordedItem): Recorder | null {
  return row.recordedByName === null ? null : { name: row.recordedByName, role: row.recordedByRole }
}
