import { RecordedItem, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { Visit } from '../records/visit.js'

@Entity({ name: 'visit' })
export class VisitRow extends RecordedItem {
  @Column({ name: 'arrived_at', type: 'timestamptz' })
  arrivedAt!: Date

  @Column({ name: 'left_at', type: 'timestamptz', nullable: true })
  leftAt!: Date | null

  @Column({ name: 'what_brought_you_here', type: 'text' })
  whatBroughtYouHere!: string

  @Column({ name: 'what_helped', type: 'text', nullable: true })
  whatHelped!: string | null

  @Column({ name: 'onward_plan', type: 'text', nullable: true })
  onwardPlan!: string | null

  @Column({ name: 'place_name', type: 'text', nullable: true })
  placeName!: string | null

  @Column({ name: 'place_town', type: 'text', nullable: true })
  placeTown!: string | null
}

export function toVisit(row: VisitRow): Visit {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    arrivedAt: row.arrivedAt,
    leftAt: row.leftAt,
    whatBroughtYouHere: row.whatBroughtYouHere,
    whatHelped: row.whatHelped,
    onwardPlan: row.onwardPlan,
    place: row.placeName === null || row.placeTown === null ? null : { name: row.placeName, town: row.placeTown },
  }
}
