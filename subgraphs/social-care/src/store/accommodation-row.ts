import { RecordedItem, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { Accommodation, AccommodationAddress } from '../records/accommodation.js'

@Entity({ name: 'accommodation' })
export class AccommodationRow extends RecordedItem {
  @Column({ name: 'last_updated', type: 'timestamptz' })
  lastUpdated!: Date

  @Column({ name: 'accommodation_type', type: 'text' })
  accommodationType!: string

  @Column({ name: 'settled', type: 'boolean', nullable: true })
  settled!: boolean | null

  @Column({ name: 'lives_with', type: 'text', nullable: true })
  livesWith!: string | null

  @Column({ name: 'started_on', type: 'date', nullable: true })
  startedOn!: string | null

  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn!: string | null

  @Column({ name: 'support', type: 'text', nullable: true })
  support!: string | null

  @Column({ name: 'address', type: 'jsonb', nullable: true })
  address!: AccommodationAddress | null
}

export function toAccommodation(row: AccommodationRow): Accommodation {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    accommodationType: row.accommodationType,
    settled: row.settled,
    livesWith: row.livesWith,
    startedOn: row.startedOn,
    endedOn: row.endedOn,
    support: row.support,
    address: row.address,
  }
}
