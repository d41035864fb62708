import {
  changeableColumns,
  checkFreeText,
  notShown,
  ownRecordElements,
  readDate,
  readOwnRecord,
  resourceImport,
  shapes,
} from '@crisis-record/subgraph-kit/importing'
import type { CarerConfidence } from '../records/carer.js'
import { carers } from './targets.js'

const type = 'Carer'
const text = shapes.string.optional()

/** Somebody who cares for the person. What they said in confidence has a place of its own, and stands nowhere else. */
export const carerImport = resourceImport({
  type,
  person: 'subject',
  ownType: true,
  elements: {
    ...ownRecordElements,
    name: shapes.string,
    relationship: shapes.string,
    mainCarer: shapes.boolean,
    support: text,
    assessedOn: text,
    ifCarerCannot: text,
    contact: shapes.part({ telephone: text, email: text }).optional(),
    saidInConfidence: shapes.list(shapes.part({ saidOn: shapes.string, text: shapes.string })).optional(),
  },
  unread: [],
  read(record, about) {
    const { name, relationship, mainCarer, support = null, ifCarerCannot = null, contact } = record
    if (record.recordStatus === 'entered-in-error') return notShown('recordStatus is entered-in-error')
    const { recordedAt, recordedBy } = readOwnRecord(type, record, about)
    const assessedOn = readDate({ element: `${type}.assessedOn`, value: record.assessedOn }, about)
    const saidInConfidence = (record.saidInConfidence ?? []).flatMap((said, at): CarerConfidence[] => {
      const saidOn = readDate({ element: `${type}.saidInConfidence[${at}].saidOn`, value: said.saidOn }, about)
      return saidOn === null ? [] : [{ saidOn, text: said.text }]
    })
    checkFreeText(about, { [`${type}.support`]: support, [`${type}.ifCarerCannot`]: ifCarerCannot })
    if (recordedAt === null) return null
    return {
      rows: [
        carers.row({
          ...changeableColumns(about, { prefix: 'CA', recordedAt, recordedBy, codings: [], texts: [support, ifCarerCannot] }),
          ...{ name, relationship, mainCarer, support, assessedOn, ifCarerCannot },
          contact: contact === undefined ? null : { telephone: contact.telephone ?? null, email: contact.email ?? null },
          saidInConfidence: saidInConfidence.sort((a, b) => (a.saidOn < b.saidOn ? 1 : -1)),
        }),
      ],
    }
  },
})
