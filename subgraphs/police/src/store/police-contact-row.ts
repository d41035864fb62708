import { ChangeableItem, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { PoliceContact } from '../records/police-contact.js'
import type { PolicePlace } from '../records/police-place.js'

@Entity({ name: 'police_contact' })
export class PoliceContactRow extends ChangeableItem {
  @Column({ name: 'type', type: 'text' })
  type!: string

  @Column({ name: 'reference', type: 'text', nullable: true })
  reference!: string | null

  @Column({ name: 'started_at', type: 'timestamptz' })
  startedAt!: Date

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null

  @Column({ name: 'what_happened', type: 'text' })
  whatHappened!: string

  @Column({ name: 'vulnerabilities', type: 'text', array: true })
  vulnerabilities!: string[]

  @Column({ name: 'missing_risk', type: 'text', nullable: true })
  missingRisk!: string | null

  @Column({ name: 'outcome', type: 'text', nullable: true })
  outcome!: string | null

  @Column({ name: 'place', type: 'jsonb', nullable: true })
  place!: PolicePlace | null

  @Column({ name: 'last_seen_place', type: 'jsonb', nullable: true })
  lastSeenPlace!: PolicePlace | null

  @Column({ name: 'found_place', type: 'jsonb', nullable: true })
  foundPlace!: PolicePlace | null
}

export function toPoliceContact(row: PoliceContactRow): PoliceContact {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    type: row.type,
    reference: row.reference,
    startedAt: row.startedAt,
    endedAt: row.endedAt,
    whatHappened: row.whatHappened,
    vulnerabilities: row.vulnerabilities,
    missingRisk: row.missingRisk,
    outcome: row.outcome,
    place: row.place,
    lastSeenPlace: row.lastSeenPlace,
    foundPlace: row.foundPlace,
  }
}
