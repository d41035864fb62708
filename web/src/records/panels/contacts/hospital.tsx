import { Tag } from 'nhsuk-react-components'
import { formatDateTime } from '../../../elements/dates.js'
import { Facts } from '../../../elements/facts.js'
import { Telephone } from '../../../elements/telephone.js'
import type { AttendancePartsFragment, LiaisonAssessmentPartsFragment } from '../../../generated/graphql.js'
import { graphql } from '../../../generated/index.js'
import { isShared } from '../../not-shared.js'
import type { Sharing } from '../../record-patient.js'
import { placeOr } from '../place-or.js'
import { text } from './text.js'
import type { Contact } from './contact.js'

graphql(`
  fragment AttendanceParts on Patient {
    attendances(first: 50) {
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
      arrivedAt
      departedAt
      arrivalMode {
        system
        code
        display
      }
      policeConveyance {
        arrivalMode {
          system
          code
          display
        }
      }
      chiefComplaint {
        system
        code
        display
      }
      outcome {
        system
        code
        display
      }
      leftBeforeSeen
      place {
        site
        department
      }
    }
  }
`)

graphql(`
  fragment LiaisonAssessmentParts on Patient {
    liaisonAssessments(first: 50) {
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
      referredAt
      assessedAt
      reason
      assessment
      formulation
      plan
      acceptedBy {
        team
        telephone
        acceptedOn
      }
      place {
        site
        department
      }
    }
  }
`)

const say = text.contacts

/** That the police brought somebody is told apart from the rest, and left out where it may not be. */
export function ofAttendance(item: NonNullable<AttendancePartsFragment['attendances']>[number], sharing: Sharing): Contact {
  return {
    item,
    at: item.arrivedAt,
    kind: say.kinds.attendances,
    title: item.chiefComplaint.display,
    mark: item.leftBeforeSeen && (
      <Tag modifier="orange" className="cr-tag">
        {say.leftUnseen}
      </Tag>
    ),
    facts: (
      <Facts
        facts={[
          [say.outcome, item.outcome?.display],
          [say.departed, item.departedAt && formatDateTime(item.departedAt)],
          [say.mode, (item.arrivalMode ?? item.policeConveyance?.arrivalMode)?.display],
          [say.place, placeOr(item.place === null ? undefined : `${item.place.department}, ${item.place.site}`, sharing)],
        ]}
      />
    ),
  }
}

export function ofLiaisonAssessment(
  item: NonNullable<LiaisonAssessmentPartsFragment['liaisonAssessments']>[number],
  sharing: Sharing,
): Contact {
  const { acceptedBy: team, place } = item
  const missingTeam = isShared('LOCATION', sharing) ? say.notAccepted : text.values.notShared
  return {
    item,
    at: item.assessedAt ?? item.referredAt,
    kind: say.kinds.liaisonAssessments,
    title: item.reason,
    facts: (
      <Facts
        facts={[
          [say.assessed, item.assessedAt === null && say.notAssessed],
          [say.assessment, item.assessment],
          [say.formulation, item.formulation],
          [say.plan, item.plan],
          [say.accepted, team === null ? missingTeam : team.team],
          [say.telephone, team?.telephone && <Telephone number={team.telephone} whom={team.team} />],
          [say.place, placeOr(place === null ? undefined : `${place.department}, ${place.site}`, sharing)],
        ]}
      />
    ),
  }
}
