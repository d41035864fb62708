import {
  changeableColumns,
  notShown,
  ownRecordElements,
  readInstant,
  readMoment,
  readOwnRecord,
  refuseDisorder,
  checkFreeText,
  resourceImport,
  shapes,
} from '@crisis-record/subgraph-kit/importing'
import { place, readPlace } from './read-place.js'
import { contacts } from './targets.js'

const type = 'PoliceContact'
const missing = 'Missing episode'
const marker = 'Vulnerability marker'

/** A contact as a force keeps it: an incident, a time somebody was missing, a marker. */
export const contactImport = resourceImport({
  type,
  person: 'subject',
  ownType: true,
  elements: {
    ...ownRecordElements,
    kind: shapes.oneOf(['Incident', missing, marker]),
    reference: shapes.string.optional(),
    startedAt: shapes.string,
    endedAt: shapes.string.optional(),
    whatHappened: shapes.string,
    /** Whether it was a domestic incident. Of an incident it must be said: nobody can tell from the words. */
    domestic: shapes.boolean.optional(),
    vulnerabilities: shapes.list(shapes.string).optional(),
    missingRisk: shapes.oneOf(['High', 'Medium', 'Low', 'Very low']).optional(),
    outcome: shapes.string.optional(),
    place,
    lastSeenPlace: place,
    foundPlace: place,
  },
  unread: [],
  read(record, about) {
    const { faults } = about
    const { kind, whatHappened, vulnerabilities = [], missingRisk = null, outcome = null } = record
    if (record.recordStatus === 'entered-in-error') return notShown('recordStatus is entered-in-error')
    const { recordedAt, recordedBy } = readOwnRecord(type, record, about)
    const start = { element: `${type}.startedAt`, value: record.startedAt }
    // From when a marker holds may be a day; what happened is told by the minute.
    const startedAt = kind === marker ? readMoment(start, about) : readInstant(start, about)
    const endedAt = readInstant({ element: `${type}.endedAt`, value: record.endedAt }, about)
    refuseDisorder(faults, [start.element, startedAt], [`${type}.endedAt`, endedAt])
    if (kind === 'Incident' && record.domestic === undefined)
      faults.add(`${type}.domestic`, 'is missing: whether it was a domestic incident must be known')
    if (kind !== missing)
      for (const element of ['missingRisk', 'lastSeenPlace', 'foundPlace'] as const)
        if (record[element] !== undefined) faults.add(`${type}.${element}`, 'is said of what is no missing episode')
    checkFreeText(about, {
      [`${type}.whatHappened`]: whatHappened,
      [`${type}.outcome`]: outcome,
      [`${type}.vulnerabilities`]: vulnerabilities.join('\n'),
    })
    const places = [record.place, record.lastSeenPlace, record.foundPlace]
    if (recordedAt === null || startedAt === null || startedAt === undefined) return null
    const told = record.domestic === true ? { ...about, labels: [...about.labels, 'DOMESTIC_ABUSE' as const] } : about
    return {
      rows: [
        contacts.row({
          ...changeableColumns(told, {
            prefix: 'PC',
            recordedAt,
            recordedBy,
            codings: [],
            texts: [whatHappened, outcome, ...vulnerabilities],
            services: places.map((where) => where?.description),
            changedAt: [endedAt],
          }),
          ...{ type: kind, reference: record.reference ?? null, startedAt, endedAt, whatHappened, vulnerabilities, missingRisk, outcome },
          place: readPlace(record.place),
          lastSeenPlace: readPlace(record.lastSeenPlace),
          foundPlace: readPlace(record.foundPlace),
        }),
      ],
    }
  },
})
