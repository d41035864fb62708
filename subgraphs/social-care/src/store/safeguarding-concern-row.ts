import { RecordedItem, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { MaracReference, SafeguardingConcern } from '../records/safeguarding-concern.js'

@Entity({ name: 'safeguarding_concern' })
export class SafeguardingConcernRow extends RecordedItem {
  @Column({ name: 'last_updated', type: 'timestamptz' })
  lastUpdated!: Date

  @Column({ name: 'raised_on', type: 'date' })
  raisedOn!: string

  @Column({ name: 'about', type: 'text' })
  about!: string

  @Column({ name: 'abuse_types', type: 'text', array: true })
  abuseTypes!: readonly string[]

  @Column({ name: 'concern', type: 'text' })
  concern!: string

  @Column({ name: 'status', type: 'text' })
  status!: string

  @Column({ name: 'risk_outcome', type: 'text', nullable: true })
  riskOutcome!: string | null

  @Column({ name: 'what_the_person_wants', type: 'text', nullable: true })
  whatThePersonWants!: string | null

  @Column({ name: 'plan', type: 'text', nullable: true })
  plan!: string | null

  @Column({ name: 'marac', type: 'jsonb', nullable: true })
  marac!: MaracReference | null
}

export function toSafeguardingConcern(row: SafeguardingConcernRow): SafeguardingConcern {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    raisedOn: row.raisedOn,
    about: row.about,
    abuseTypes: row.abuseTypes,
    concern: row.concern,
    status: row.status,
    riskOutcome: row.riskOutcome,
    whatThePersonWants: row.whatThePersonWants,
    plan: row.plan,
    marac: row.marac,
  }
}
