import { ChangeableItem, type Coding, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { AmbulanceIncident, Destination, Handover, IncidentAddress, ResponseCategory } from '../records/ambulance-incident.js'

@Entity({ name: 'ambulance_incident' })
export class AmbulanceIncidentRow extends ChangeableItem {
  @Column({ name: 'called_at', type: 'timestamptz' })
  calledAt!: Date

  @Column({ name: 'category', type: 'text' })
  category!: ResponseCategory

  @Column({ name: 'chief_complaint', type: 'jsonb' })
  chiefComplaint!: Coding

  @Column({ name: 'on_scene_at', type: 'timestamptz', nullable: true })
  onSceneAt!: Date | null

  @Column({ name: 'scene_safety', type: 'text', nullable: true })
  sceneSafety!: string | null

  @Column({ name: 'findings', type: 'text', nullable: true })
  findings!: string | null

  @Column({ name: 'left_scene_at', type: 'timestamptz', nullable: true })
  leftSceneAt!: Date | null

  @Column({ name: 'outcome', type: 'text' })
  outcome!: string

  @Column({ name: 'arrived_at', type: 'timestamptz', nullable: true })
  arrivedAt!: Date | null

  @Column({ name: 'handed_over_at', type: 'timestamptz', nullable: true })
  handedOverAt!: Date | null

  @Column({ name: 'not_conveyed_because', type: 'text', nullable: true })
  notConveyedBecause!: string | null

  @Column({ name: 'handed_to', type: 'text', nullable: true })
  handedTo!: string | null

  @Column({ name: 'handover', type: 'jsonb', nullable: true })
  handover!: Handover | null

  @Column({ name: 'conveyed_to', type: 'jsonb', nullable: true })
  conveyedTo!: Destination | null

  @Column({ name: 'address', type: 'jsonb', nullable: true })
  address!: IncidentAddress | null
}

export function toAmbulanceIncident(row: AmbulanceIncidentRow): AmbulanceIncident {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    calledAt: row.calledAt,
    category: row.category,
    chiefComplaint: row.chiefComplaint,
    onSceneAt: row.onSceneAt,
    sceneSafety: row.sceneSafety,
    findings: row.findings,
    leftSceneAt: row.leftSceneAt,
    outcome: row.outcome,
    arrivedAt: row.arrivedAt,
    handedOverAt: row.handedOverAt,
    notConveyedBecause: row.notConveyedBecause,
    handedTo: row.handedTo,
    handover: row.handover,
    conveyedTo: row.conveyedTo,
    address: row.address,
  }
}
