import { RecordedItem, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { CarePackage, CareProvider } from '../records/care-package.js'

@Entity({ name: 'care_package' })
export class CarePackageRow extends RecordedItem {
  @Column({ name: 'last_updated', type: 'timestamptz' })
  lastUpdated!: Date

  @Column({ name: 'service', type: 'text' })
  service!: string

  @Column({ name: 'status', type: 'text' })
  status!: string

  @Column({ name: 'started_on', type: 'date' })
  startedOn!: string

  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn!: string | null

  @Column({ name: 'review_date', type: 'date', nullable: true })
  reviewDate!: string | null

  @Column({ name: 'hours_per_week', type: 'integer', nullable: true })
  hoursPerWeek!: number | null

  @Column({ name: 'support', type: 'text' })
  support!: string

  @Column({ name: 'outcomes', type: 'text', array: true })
  outcomes!: readonly string[]

  @Column({ name: 'provider', type: 'jsonb', nullable: true })
  provider!: CareProvider | null
}

export function toCarePackage(row: CarePackageRow): CarePackage {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    service: row.service,
    status: row.status,
    startedOn: row.startedOn,
    endedOn: row.endedOn,
    reviewDate: row.reviewDate,
    hoursPerWeek: row.hoursPerWeek,
    support: row.support,
    outcomes: row.outcomes,
    provider: row.provider,
  }
}
