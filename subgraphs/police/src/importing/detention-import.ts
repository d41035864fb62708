import { changeableColumns, notShown, readOwnRecord, checkFreeText, resourceImport } from '@crisis-record/subgraph-kit/importing'
import { detentionElements } from './detention-elements.js'
import { readDetentionTimes } from './detention-times.js'
import { powers } from './power.js'
import { readPlace } from './read-place.js'
import { detentions } from './targets.js'

const type = 'PlaceOfSafetyDetention'

/** A detention under section 135 or 136, as the force recorded it. */
export const detentionImport = resourceImport({
  type,
  person: 'subject',
  ownType: true,
  elements: detentionElements,
  unread: [],
  read(record, about) {
    const { faults } = about
    const { consulted, circumstances, keptWhereFound, notConsultedBecause = null, conveyedBy = null, searched = null } = record
    const { policeVehicleBecause = null, searchFound = null, ending = null } = record
    if (record.recordStatus === 'entered-in-error') return notShown('recordStatus is entered-in-error')
    const { recordedAt, recordedBy } = readOwnRecord(type, record, about)
    const { detainedAt, ...times } = readDetentionTimes(record, about)
    if (consulted !== undefined && notConsultedBecause !== null)
      faults.add(`${type}.notConsultedBecause`, 'is said, and so is who was consulted')
    if (keptWhereFound && conveyedBy !== null) faults.add(`${type}.conveyedBy`, 'is said of somebody who was kept where they were found')
    if (policeVehicleBecause !== null && conveyedBy !== 'Police vehicle')
      faults.add(`${type}.policeVehicleBecause`, 'is said, and not that a police vehicle was used')
    if (searchFound !== null && searched !== true) faults.add(`${type}.searchFound`, 'is said, and not that the person was searched')
    const advice = consulted?.advice ?? null
    const texts = { circumstances, 'consulted.advice': advice, notConsultedBecause, policeVehicleBecause, searchFound, ending }
    checkFreeText(about, Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${type}.${name}`, text])))
    if (recordedAt === null || detainedAt === null) return null
    return {
      rows: [
        detentions.row({
          ...changeableColumns(about, {
            prefix: 'PD',
            recordedAt,
            recordedBy,
            codings: [],
            texts: Object.values(texts),
            services: [consulted?.agency, record.detainedPlace?.description, record.placeOfSafety?.description],
            changedAt: [detainedAt, times.arrivedAt, times.handedOverAt, times.endedAt],
          }),
          ...{ power: powers[record.section], reference: record.reference ?? null, detainedAt, ...times },
          ...{ circumstances, keptWhereFound, notConsultedBecause, conveyedBy, policeVehicleBecause, searched, searchFound, ending },
          consultedRole: consulted?.role ?? null,
          consultedAgency: consulted?.agency ?? null,
          consultedAdvice: advice,
          placeOfSafetyType: record.placeOfSafetyType ?? null,
          detainedPlace: readPlace(record.detainedPlace),
          placeOfSafety: readPlace(record.placeOfSafety),
        }),
      ],
    }
  },
})
