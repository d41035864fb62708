import {
  changeableColumns,
  checkFreeText,
  notShown,
  ownRecordElements,
  readDate,
  readOwnRecord,
  refuseDisorder,
  resourceImport,
  shapes,
} from '@crisis-record/subgraph-kit/importing'
import { carePackages } from './targets.js'

const type = 'CarePackage'
const hoursOfAWeek = 168

/** Care and support that the council arranges. */
export const carePackageImport = resourceImport({
  type,
  person: 'subject',
  ownType: true,
  elements: {
    ...ownRecordElements,
    service: shapes.string,
    status: shapes.oneOf(['Planned', 'Current', 'Suspended', 'Ended']),
    startedOn: shapes.string,
    endedOn: shapes.string.optional(),
    reviewDate: shapes.string.optional(),
    hoursPerWeek: shapes.positive.optional(),
    support: shapes.string,
    outcomes: shapes.list(shapes.string).optional(),
    provider: shapes.part({ name: shapes.string, telephone: shapes.string.optional() }).optional(),
  },
  unread: [],
  read(record, about) {
    const { faults } = about
    const { service, status, support, outcomes = [], hoursPerWeek = null, provider } = record
    if (record.recordStatus === 'entered-in-error') return notShown('recordStatus is entered-in-error')
    const { recordedAt, recordedBy } = readOwnRecord(type, record, about)
    const startedOn = readDate({ element: `${type}.startedOn`, value: record.startedOn, ahead: status === 'Planned' }, about)
    const endedOn = readDate({ element: `${type}.endedOn`, value: record.endedOn, ahead: status !== 'Ended' }, about)
    const reviewDate = readDate({ element: `${type}.reviewDate`, value: record.reviewDate, ahead: true }, about)
    refuseDisorder(faults, [`${type}.startedOn`, startedOn], [`${type}.endedOn`, endedOn])
    if (hoursPerWeek !== null && !(Number.isInteger(hoursPerWeek) && hoursPerWeek <= hoursOfAWeek))
      faults.add(`${type}.hoursPerWeek`, 'is no whole number of the hours that a week has')
    checkFreeText(about, { [`${type}.support`]: support, [`${type}.outcomes`]: outcomes.join('\n') })
    if (recordedAt === null || startedOn === null) return null
    return {
      rows: [
        carePackages.row({
          ...changeableColumns(about, {
            prefix: 'CP',
            recordedAt,
            recordedBy,
            codings: [],
            texts: [support, ...outcomes],
            services: [service, provider?.name],
          }),
          ...{ service, status, startedOn, endedOn, reviewDate, hoursPerWeek, support, outcomes },
          provider: provider === undefined ? null : { name: provider.name, telephone: provider.telephone ?? null },
        }),
      ],
    }
  },
})
