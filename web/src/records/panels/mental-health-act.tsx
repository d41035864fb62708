import { Age } from '../../elements/age.js'
import { Bullets } from '../../elements/bullets.js'
import { Facts } from '../../elements/facts.js'
import { ItemList } from '../../elements/item-list.js'
import { Origin } from '../../elements/origin.js'
import { Status } from '../../elements/status.js'
import { formatDateTime } from '../../elements/dates.js'
import { inWords } from '../../elements/words.js'
import { graphql } from '../../generated/index.js'
import { definePanel, type ViewProperties } from '../panel.js'
import { DetentionClock } from './detention-clock.js'
import { placeOr } from './place-or.js'
import { text } from './text.js'

graphql(`
  fragment LegalStatusParts on Patient {
    legalStatusPeriods(first: 20) {
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
      legalStatus {
        system
        code
        display
      }
      manner
      startedAt
      detainedAt
      endedAt
      endedHow
      expiresOn
      responsibleClinician
      rightsExplainedAt
      stays {
        kind
        arrivedAt
        leftAt
        place {
          name
        }
      }
      clock {
        section
        state
        startsAt
        expiresAt
        endedAt
        inWords
        cannotBeComputedBecause
        law
        extension {
          minutes
          authorisedAt
          authorisedBy
          authorisedByRole
          approvedBy
        }
        disregardedExtensions {
          inWords
        }
        warnings {
          code
          inWords
        }
      }
    }
  }
`)

export const mentalHealthActPanel = definePanel({
  id: 'mental-health-act',
  field: 'legalStatusPeriods',
  title: text.mentalHealthAct.title,
  none: text.mentalHealthAct.none,
  View: LegalStatusPeriods,
})

/** What holds now first, with the clock of a detention under section 135 or 136; the periods before it a tap away. */
function LegalStatusPeriods({ value, sharing }: ViewProperties<'legalStatusPeriods'>) {
  const say = text.mentalHealthAct
  const inForce = [...value].sort((a, b) => Number(a.endedAt !== null) - Number(b.endedAt !== null))
  return (
    <ItemList items={inForce} initially={Math.max(1, inForce.filter(({ endedAt }) => endedAt === null).length)}>
      {(period) => (
        <div className="cr-item">
          <p className="cr-item__title">
            {period.legalStatus.display} <Status words={period.endedAt === null ? say.inForce : say.ended} />
          </p>
          {period.clock && <DetentionClock clock={period.clock} />}
          <Facts
            facts={[
              [say.from, <Age key="from" at={period.startedAt} time />],
              [say.until, period.endedAt && <Age at={period.endedAt} time />],
              [say.how, period.endedHow && inWords(period.endedHow)],
              [say.expires, period.expiresOn && <Age at={period.expiresOn} />],
              [say.manner, period.manner && inWords(period.manner)],
              [say.clinician, period.responsibleClinician],
              [say.rights, period.rightsExplainedAt === null ? text.values.notRecorded : formatDateTime(period.rightsExplainedAt)],
            ]}
          />
          <Bullets
            heading={say.stays}
            items={period.stays.map(({ kind, place, arrivedAt, leftAt }) =>
              [
                inWords(kind),
                placeOr(place?.name, sharing),
                arrivedAt === null ? say.noArrival : `${say.arrived} ${formatDateTime(arrivedAt)}`,
                leftAt && `${say.left} ${formatDateTime(leftAt)}`,
              ]
                .filter(Boolean)
                .join(', '),
            )}
          />
          <Origin item={period} />
        </div>
      )}
    </ItemList>
  )
}
