import { RecordedItem, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { Carer, CarerConfidence, CarerContact } from '../records/carer.js'

@Entity({ name: 'carer' })
export class CarerRow extends RecordedItem {
  @Column({ name: 'last_updated', type: 'timestamptz' })
  lastUpdated!: Date

  @Column({ name: 'name', type: 'text' })
  name!: string

  @Column({ name: 'relationship', type: 'text' })
  relationship!: string

  @Column({ name: 'main_carer', type: 'boolean' })
  mainCarer!: boolean

  @Column({ name: 'support', type: 'text', nullable: true })
  support!: string | null

  @Column({ name: 'assessed_on', type: 'date', nullable: true })
  assessedOn!: string | null

  @Column({ name: 'if_carer_cannot', type: 'text', nullable: true })
  ifCarerCannot!: string | null

  @Column({ name: 'contact', type: 'jsonb', nullable: true })
  contact!: CarerContact | null

  @Column({ name: 'said_in_confidence', type: 'jsonb' })
  saidInConfidence!: readonly CarerConfidence[]
}

export function toCarer(row: CarerRow): Carer {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    name: row.name,
    relationship: row.relationship,
    mainCarer: row.mainCarer,
    support: row.support,
    assessedOn: row.assessedOn,
    ifCarerCannot: row.ifCarerCannot,
    contact: row.contact,
    saidInConfidence: row.saidInConfidence,
  }
}
