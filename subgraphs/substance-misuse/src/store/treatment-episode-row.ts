import { ChangeableItem, type Coding, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { TreatmentEpisode } from '../records/treatment-episode.js'

@Entity({ name: 'treatment_episode' })
export class TreatmentEpisodeRow extends ChangeableItem {
  @Column({ name: 'started_on', type: 'date' })
  startedOn!: string

  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn!: string | null

  @Column({ name: 'status', type: 'text' })
  status!: string

  @Column({ name: 'substances', type: 'jsonb' })
  substances!: Coding[]

  @Column({ name: 'keyworker', type: 'text', nullable: true })
  keyworker!: string | null

  @Column({ name: 'prescribing', type: 'text', nullable: true })
  prescribing!: string | null

  @Column({ name: 'next_appointment', type: 'timestamptz', nullable: true })
  nextAppointment!: Date | null
}

export function toTreatmentEpisode(row: TreatmentEpisodeRow): TreatmentEpisode {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    startedOn: row.startedOn,
    endedOn: row.endedOn,
    status: row.status,
    substances: row.substances,
    keyworker: row.keyworker,
    prescribing: row.prescribing,
    nextAppointment: row.nextAppointment,
  }
}
