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
import { accommodation } from './targets.js'

const type = 'Accommodation'
const text = shapes.string.optional()

/** Where and how the person lives. The address is withheld of a restricted person, and so stands in no other words. */
export const accommodationImport = resourceImport({
  type,
  person: 'subject',
  ownType: true,
  elements: {
    ...ownRecordElements,
    accommodationType: shapes.string,
    settled: shapes.boolean.optional(),
    livesWith: text,
    startedOn: text,
    endedOn: text,
    support: text,
    address: shapes.part({ lines: shapes.list(shapes.string), postcode: text, access: text }).optional(),
  },
  unread: [],
  read(record, about) {
    const { faults } = about
    const { accommodationType, settled = null, livesWith = null, support = null, address } = record
    if (record.recordStatus === 'entered-in-error') return notShown('recordStatus is entered-in-error')
    const { recordedAt, recordedBy } = readOwnRecord(type, record, about)
    const startedOn = readDate({ element: `${type}.startedOn`, value: record.startedOn }, about)
    const endedOn = readDate({ element: `${type}.endedOn`, value: record.endedOn }, about)
    refuseDisorder(faults, [`${type}.startedOn`, startedOn], [`${type}.endedOn`, endedOn])
    checkFreeText(about, {
      [`${type}.accommodationType`]: accommodationType,
      [`${type}.livesWith`]: livesWith,
      [`${type}.support`]: support,
    })
    if (recordedAt === null) return null
    return {
      rows: [
        accommodation.row({
          ...changeableColumns(about, {
            prefix: 'AC',
            recordedAt,
            recordedBy,
            codings: [],
            texts: [accommodationType, livesWith, support, ...(address?.lines ?? [])],
          }),
          ...{ accommodationType, settled, livesWith, startedOn, endedOn, support },
          address:
            address === undefined ? null : { lines: address.lines, postcode: address.postcode ?? null, access: address.access ?? null },
        }),
      ],
    }
  },
})
