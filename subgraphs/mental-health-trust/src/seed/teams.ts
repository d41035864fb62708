import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { CareTeamMember } from '../records/care-team-member.js'

/** A member before they belong to anybody's team. Who works for a service that is quiet carries the label of what it is for. */
export type MemberSeed = Omit<CareTeamMember, 'localId'> & { readonly labels?: readonly string[] }
export type TeamSeed = (calendar: SeedCalendar) => readonly MemberSeed[]

type Member = Pick<MemberSeed, 'name' | 'role' | 'team' | 'careCoordinator' | 'telephone' | 'outOfHoursTelephone' | 'labels'>

const recordedBy = { name: 'Bridget Ellwood', role: 'Team administrator' }
const crisisTeamTelephone = '01632 960100'

/** A care coordinator, a consultant and the team's duty worker. Team names give no place away. */
export function adultTeam(coordinator: string, role: string, telephone: string): TeamSeed {
  const team = 'Community Mental Health Team'
  return recorded([
    { name: coordinator, role, team, careCoordinator: true, telephone, outOfHoursTelephone: crisisTeamTelephone },
    {
      name: 'Dr Sunniva Adeyemi',
      role: 'Consultant psychiatrist',
      team,
      careCoordinator: false,
      telephone: '01632 960110',
      outOfHoursTelephone: crisisTeamTelephone,
    },
    {
      name: 'Duty worker',
      role: 'Duty worker',
      team,
      careCoordinator: false,
      telephone: '01632 960111',
      outOfHoursTelephone: crisisTeamTelephone,
    },
  ])
}

export function youngPeopleTeam(coordinator: string, role: string, telephone: string): TeamSeed {
  const team = 'Child and Adolescent Mental Health Service'
  return recorded([
    { name: coordinator, role, team, careCoordinator: true, telephone, outOfHoursTelephone: '01632 960140' },
    {
      name: 'Dr Ishbel Cawthorne',
      role: 'Consultant child psychiatrist',
      team,
      careCoordinator: false,
      telephone: '01632 960141',
      outOfHoursTelephone: '01632 960140',
    },
  ])
}

/** The same team, with the keyworker of the drug and alcohol service, whose being there tells of treatment. */
export function withKeyworker(team: TeamSeed, name: string, telephone: string): TeamSeed {
  const keyworker = recorded([
    {
      name,
      role: 'Recovery keyworker',
      team: 'Bridgeway Recovery Service',
      careCoordinator: false,
      telephone,
      outOfHoursTelephone: null,
      labels: ['SUBSTANCE_USE'],
    },
  ])
  return (calendar) => [...team(calendar), ...keyworker(calendar)]
}

function recorded(members: readonly Member[]): TeamSeed {
  return ({ at }) => members.map((member) => ({ ...member, recordedAt: at(210, '09:00'), recordedBy, lastUpdated: at(30, '09:00') }))
}
