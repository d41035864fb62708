import { Tag } from 'nhsuk-react-components'
import { Facts } from '../elements/facts.js'
import { ItemList } from '../elements/item-list.js'
import { Origin } from '../elements/origin.js'
import { Telephone } from '../elements/telephone.js'
import type { CareTeamPartsFragment } from '../generated/graphql.js'
import { graphql } from '../generated/index.js'
import { definePanel, isEmptyList } from './panel.js'
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
      team
      careCoordinator
      telephone
      outOfHoursTelephone
    }
  }
`)

const again = graphql(`
  query CareTeamAgain($nhsNumber: ID!) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      ...CareTeamParts
    }
  }
`)

type CareTeam = NonNullable<CareTeamPartsFragment['careTeam']>

export const careTeamPanel = definePanel({
  id: 'care-team',
  field: 'careTeam',
  title: text.careTeam.title,
  keeper: 'The mental health trust',
  kind: 'mental-health-trust',
  category: 'CARE_TEAM',
  none: text.careTeam.none,
  again,
  isNone: isEmptyList,
  View: CareTeamMembers,
})

function CareTeamMembers({ value }: { value: CareTeam }) {
  const coordinatorFirst = [...value].sort((a, b) => Number(b.careCoordinator) - Number(a.careCoordinator))
  return (
    <ItemList items={coordinatorFirst} initially={4}>
      {(member) => (
        <div className="cr-item">
          <p className="cr-item__title">
            {member.name} {member.careCoordinator && <Tag className="cr-tag">{text.careTeam.coordinator}</Tag>}
          </p>
          <p>
            {member.role}, {member.team}
          </p>
          <Facts
            facts={[
              [text.careTeam.hours, member.telephone && <Telephone number={member.telephone} whom={member.name} />],
              [
                text.careTeam.outOfHours,
                member.outOfHoursTelephone && (
                  <Telephone number={member.outOfHoursTelephone} whom={`${member.name}, ${text.careTeam.outOfHours.toLowerCase()}`} />
                ),
              ],
            ]}
          />
          <Origin item={member} />
        </div>
      )}
    </ItemList>
  )
}
