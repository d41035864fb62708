import { RecordedItem, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { SafetyPlan, SafetyPlanPlaces } from '../records/safety-plan.js'

@Entity({ name: 'safety_plan' })
export class SafetyPlanRow extends RecordedItem {
  @Column({ name: 'last_updated', type: 'timestamptz' })
  lastUpdated!: Date

  @Column({ name: 'warning_signs', type: 'text', array: true })
  warningSigns!: readonly string[]

  @Column({ name: 'coping_strategies', type: 'text', array: true })
  copingStrategies!: readonly string[]

  @Column({ name: 'people', type: 'text', array: true })
  people!: readonly string[]

  @Column({ name: 'services', type: 'text', array: true })
  services!: readonly string[]

  @Column({ name: 'making_things_safer', type: 'text', array: true })
  makingThingsSafer!: readonly string[]

  @Column({ name: 'worth_living_for', type: 'text', nullable: true })
  worthLivingFor!: string | null

  @Column({ name: 'agreed_with', type: 'text', nullable: true })
  agreedWith!: string | null

  @Column({ name: 'review_date', type: 'date', nullable: true })
  reviewDate!: string | null

  @Column({ name: 'places', type: 'jsonb', nullable: true })
  places!: SafetyPlanPlaces | null
}

export function toSafetyPlan(row: SafetyPlanRow): SafetyPlan {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    warningSigns: row.warningSigns,
    copingStrategies: row.copingStrategies,
    people: row.people,
    services: row.services,
    makingThingsSafer: row.makingThingsSafer,
    worthLivingFor: row.worthLivingFor,
    agreedWith: row.agreedWith,
    reviewDate: row.reviewDate,
    places: row.places,
  }
}
