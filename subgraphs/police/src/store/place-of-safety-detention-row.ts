import { ChangeableItem, type Coding, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { PlaceOfSafetyDetention } from '../records/place-of-safety-detention.js'
import type { PolicePlace } from '../records/police-place.js'

@Entity({ name: 'place_of_safety_detention' })
export class PlaceOfSafetyDetentionRow extends ChangeableItem {
  @Column({ name: 'power', type: 'jsonb' })
  power!: Coding

  @Column({ name: 'reference', type: 'text', nullable: true })
  reference!: string | null

  @Column({ name: 'detained_at', type: 'timestamptz' })
  detainedAt!: Date

  @Column({ name: 'circumstances', type: 'text' })
  circumstances!: string

  @Column({ name: 'kept_where_found', type: 'boolean' })
  keptWhereFound!: boolean

  @Column({ name: 'consulted_role', type: 'text', nullable: true })
  consultedRole!: string | null

  @Column({ name: 'consulted_agency', type: 'text', nullable: true })
  consultedAgency!: string | null

  @Column({ name: 'consulted_at', type: 'timestamptz', nullable: true })
  consultedAt!: Date | null

  @Column({ name: 'consulted_advice', type: 'text', nullable: true })
  consultedAdvice!: string | null

  @Column({ name: 'not_consulted_because', type: 'text', nullable: true })
  notConsultedBecause!: string | null

  @Column({ name: 'ambulance_called_at', type: 'timestamptz', nullable: true })
  ambulanceCalledAt!: Date | null

  @Column({ name: 'ambulance_arrived_at', type: 'timestamptz', nullable: true })
  ambulanceArrivedAt!: Date | null

  @Column({ name: 'conveyed_by', type: 'text', nullable: true })
  conveyedBy!: string | null

  @Column({ name: 'police_vehicle_because', type: 'text', nullable: true })
  policeVehicleBecause!: string | null

  @Column({ name: 'place_of_safety_type', type: 'text', nullable: true })
  placeOfSafetyType!: string | null

  @Column({ name: 'arrived_at', type: 'timestamptz', nullable: true })
  arrivedAt!: Date | null

  @Column({ name: 'handed_over_at', type: 'timestamptz', nullable: true })
  handedOverAt!: Date | null

  @Column({ name: 'searched', type: 'boolean', nullable: true })
  searched!: boolean | null

  @Column({ name: 'search_found', type: 'text', nullable: true })
  searchFound!: string | null

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null

  @Column({ name: 'ending', type: 'text', nullable: true })
  ending!: string | null

  @Column({ name: 'detained_place', type: 'jsonb', nullable: true })
  detainedPlace!: PolicePlace | null

  @Column({ name: 'place_of_safety', type: 'jsonb', nullable: true })
  placeOfSafety!: PolicePlace | null
}

export function toPlaceOfSafetyDetention(row: PlaceOfSafetyDetentionRow): PlaceOfSafetyDetention {
  const { consultedRole: role, consultedAgency: agency, consultedAt, consultedAdvice: advice } = row
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    power: row.power,
    reference: row.reference,
    detainedAt: row.detainedAt,
    circumstances: row.circumstances,
    keptWhereFound: row.keptWhereFound,
    consulted: role === null ? null : { role, agency, consultedAt, advice },
    notConsultedBecause: row.notConsultedBecause,
    ambulanceCalledAt: row.ambulanceCalledAt,
    ambulanceArrivedAt: row.ambulanceArrivedAt,
    conveyedBy: row.conveyedBy,
    policeVehicleBecause: row.policeVehicleBecause,
    placeOfSafetyType: row.placeOfSafetyType,
    arrivedAt: row.arrivedAt,
    handedOverAt: row.handedOverAt,
    searched: row.searched,
    searchFound: row.searchFound,
    endedAt: row.endedAt,
    ending: row.ending,
    detainedPlace: row.detainedPlace,
    placeOfSafety: row.placeOfSafety,
  }
}
