import { ChangeableItem, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { CareTeamMember } from '../records/care-team-member.js'

@Entity({ name: 'care_team_member' })
export class CareTeamMemberRow extends ChangeableItem {
  @Column({ name: 'name', type: 'text' })
  name!: string

  @Column({ name: 'role', type: 'text' })
  role!: string

  @Column({ name: 'team', type: 'text' })
  team!: string

  @Column({ name: 'care_coordinator', type: 'boolean' })
  careCoordinator!: boolean

  @Column({ name: 'telephone', type: 'text', nullable: true })
  telephone!: string | null

  @Column({ name: 'out_of_hours_telephone', type: 'text', nullable: true })
  outOfHoursTelephone!: string | null
}

export function toCareTeamMember(row: CareTeamMemberRow): CareTeamMember {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    name: row.name,
    role: row.role,
    team: row.team,
    careCoordinator: row.careCoordinator,
    telephone: row.telephone,
    outOfHoursTelephone: row.outOfHoursTelephone,
  }
}
