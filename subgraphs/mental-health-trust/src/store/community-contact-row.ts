import { ChangeableItem, type Coding, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { CommunityContact } from '../records/community-contact.js'

@Entity({ name: 'community_contact' })
export class CommunityContactRow extends ChangeableItem {
  @Column({ name: 'contact_at', type: 'timestamptz' })
  contactAt!: Date

  @Column({ name: 'minutes', type: 'integer', nullable: true })
  minutes!: number | null

  @Column({ name: 'team', type: 'text' })
  team!: string

  @Column({ name: 'seen_by', type: 'text', nullable: true })
  seenBy!: string | null

  @Column({ name: 'mechanism', type: 'jsonb' })
  mechanism!: Coding

  @Column({ name: 'attendance', type: 'jsonb' })
  attendance!: Coding

  @Column({ name: 'summary', type: 'text' })
  summary!: string

  @Column({ name: 'next_step', type: 'text', nullable: true })
  nextStep!: string | null

  @Column({ name: 'place_name', type: 'text', nullable: true })
  placeName!: string | null

  @Column({ name: 'place_town', type: 'text', nullable: true })
  placeTown!: string | null
}

export function toCommunityContact(row: CommunityContactRow): CommunityContact {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    contactAt: row.contactAt,
    minutes: row.minutes,
    team: row.team,
    seenBy: row.seenBy,
    mechanism: row.mechanism,
    attendance: row.attendance,
    summary: row.summary,
    nextStep: row.nextStep,
    place: row.placeName === null ? null : { name: row.placeName, town: row.placeTown },
  }
}
