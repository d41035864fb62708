import { Tag } from 'nhsuk-react-components'
import { Facts } from '../../elements/facts.js'
import { ItemList } from '../../elements/item-list.js'
import { Origin } from '../../elements/origin.js'
import { Telephone } from '../../elements/telephone.js'
import type { CareTeamPartsFragment } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'
import { isShared } from '../not-shared.js'
import { definePanel } from '../panel.js'
import type { Sharing } from '../record-patient.js'
import { text } from './text.js'

graphql(`
  fragment CareTeamParts on Patient {
    careTeam(first: 20) {
      id
      source {
        odsCode
        name
        kind
      }
      recordedAt
      recordedBy {
        name
        role
      }
      lastUpdated
      name
      role
      careCoordinator
      team {
        name
        telephone
        outOfHoursTelephone
      }
    }
  }
`)

type CareTeam = NonNullable<CareTeamPartsFragment['careTeam']>

export const careTeamPanel = definePanel({
  id: 'care-team',
  field: 'careTeam',
  title: text.careTeam.title,
  none: text.careTeam.none,
  View: CareTeamMembers,
})

function CareTeamMembers({ value, sharing }: { value: CareTeam; sharing: Sharing }) {
  const missingTeam = isShared('LOCATION', sharing) ? null : text.values.notShared
  const coordinatorFirst = [...value].sort((a, b) => Number(b.careCoordinator) - Number(a.careCoordinator))
  return (
    <ItemList items={coordinatorFirst} initially={4}>
      {(member) => (
        <div className="cr-item">
          <p className="cr-item__title">
            {member.name} {member.careCoordinator && <Tag className="cr-tag">{text.careTeam.coordinator}</Tag>}
          </p>
          <p>{[member.role, member.team?.name].filter((part) => part !== undefined).join(', ')}</p>
          <Facts facts={member.team === null ? [[text.careTeam.team, missingTeam]] : reach(member.name, member.team)} />
          <Origin item={member} />
        </div>
      )}
    </ItemList>
  )
}

function reach(whom: string, { telephone, outOfHoursTelephone }: NonNullable<CareTeam[number]['team']>) {
  const { hours, outOfHours } = text.careTeam
  const late = outOfHoursTelephone && <Telephone number={outOfHoursTelephone} whom={`${whom}, ${outOfHours.toLowerCase()}`} />
  return [
    [hours, telephone && <Telephone number={telephone} whom={whom} />],
    [outOfHours, late],
  ] as const
}
