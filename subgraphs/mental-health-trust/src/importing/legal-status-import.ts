import {
  type About,
  changeableColumns,
  notShown,
  ownRecordElements,
  readDay,
  readInstant,
  readMoment,
  readOwnRecord,
  resourceImport,
  shapes,
} from '@crisis-record/subgraph-kit/importing'
import { manners, placeKinds } from '../records/detention-clock/detention-record.js'
import { periodEnds } from '../records/legal-status-period.js'
import { legalStatusOf, placeOfSafetyCodes } from './legal-statuses.js'
import { legalStatusPeriods } from './targets.js'

/** R4 has no resource for it, and UK Core knows the status at admission and discharge alone: a type of our own, for tables. */
const type = 'LegalStatusPeriod'
const minutesOfAWeek = 10_080

const member = shapes.part({ name: shapes.string, role: shapes.string.optional() })
const stay = shapes.part({
  kind: shapes.string,
  arrivedAt: shapes.string.optional(),
  leftAt: shapes.string.optional(),
  place: shapes.string.optional(),
})
/** As written down: the law cuts it, and an answer holds whole numbers. */
const wholeMinutes = shapes.positive.refine((minutes) => Number.isInteger(minutes) && minutes <= minutesOfAWeek, {
  error: 'is no whole number of minutes, or more than a week has',
})

/** An authorisation under s136B. */
const authorisation = shapes.part({
  authorisedAt: shapes.string.optional(),
  minutes: wholeMinutes.optional(),
  authorisedBy: member.optional(),
  byExaminingDoctor: shapes.boolean,
  approvedBy: shapes.string.optional(),
})

export const legalStatusImport = resourceImport({
  type,
  person: 'subject',
  ownType: true,
  elements: {
    ...ownRecordElements,
    /** Nothing that it tells of can be later: the clock of a detention goes by it. */
    lastUpdated: shapes.string.optional(),
    legalStatus: shapes.string,
    startedAt: shapes.string,
    endedAt: shapes.string.optional(),
    endedHow: shapes.string.optional(),
    expiresOn: shapes.string.optional(),
    responsibleClinician: shapes.string.optional(),
    rightsExplainedAt: shapes.string.optional(),
    stays: shapes.list(stay).optional(),
    detainedAt: shapes.string.optional(),
    manner: shapes.string.optional(),
    minor: shapes.boolean.optional(),
    extensions: shapes.list(authorisation).optional(),
  },
  unread: [],
  read(resource, about) {
    const { faults } = about
    if (resource.recordStatus === 'entered-in-error') return notShown('recordStatus is entered-in-error')
    // The clock of a detention runs by the minute: a day alone would set it going at midnight.
    const read = placeOfSafetyCodes.includes(resource.legalStatus) ? readInstant : readMoment
    const at = (name: string, value: string | undefined) => read({ element: `${type}.${name}`, value }, about)
    const { recordedAt, recordedBy } = readOwnRecord(type, resource, about)
    const startedAt = at('startedAt', resource.startedAt)
    const lastUpdated = at('lastUpdated', resource.lastUpdated) ?? about.lastUpdated
    const endedAt = at('endedAt', resource.endedAt) ?? null
    const rightsExplainedAt = at('rightsExplainedAt', resource.rightsExplainedAt) ?? null
    if (startedAt && endedAt !== null && endedAt < startedAt) faults.add(`${type}.endedAt`, 'lies before the beginning')
    const legalStatus =
      legalStatusOf(resource.legalStatus) ??
      faults.add(`${type}.legalStatus`, 'is no code of a section of the NHS Data Dictionary, such as 02 or 20')
    const stays = (resource.stays ?? []).map((one, nth) => {
      const [arrivedAt, leftAt] = [at(`stays[${nth}].arrivedAt`, one.arrivedAt), at(`stays[${nth}].leftAt`, one.leftAt)]
      if (arrivedAt && leftAt && leftAt < arrivedAt) faults.add(`${type}.stays[${nth}].leftAt`, 'lies before the arrival')
      const kind = oneOf(placeKinds, one.kind, { element: `${type}.stays[${nth}].kind`, about })
      return { kind: kind ?? 'OTHER', arrivedAt: kept(arrivedAt), leftAt: kept(leftAt), place: one.place ?? null }
    })
    const endedHow = oneOf(periodEnds, resource.endedHow, { element: `${type}.endedHow`, about })
    const placeOfSafety = readPlaceOfSafety(resource, about)
    const expiresOn = readDay({ element: `${type}.expiresOn`, value: resource.expiresOn }, faults)
    if (!recordedAt || !startedAt || legalStatus === null || faults.all.length > 0) return null
    return {
      rows: [
        legalStatusPeriods.row({
          ...changeableColumns(
            { ...about, lastUpdated },
            {
              prefix: 'LS',
              recordedAt,
              recordedBy,
              codings: [],
            },
          ),
          ...{ legalStatus, startedAt, endedAt, endedHow, rightsExplainedAt, expiresOn, stays, placeOfSafety },
          responsibleClinician: resource.responsibleClinician ?? null,
        }),
      ],
    }
  },
})

/** What counts at a place of safety alone. Of another section it would be misread, and is refused. */
function readPlaceOfSafety(
  resource: {
    readonly legalStatus: string
    readonly detainedAt?: string | undefined
    readonly manner?: string | undefined
    readonly minor?: boolean | undefined
    readonly extensions?: readonly (typeof authorisation)['_zod']['output'][] | undefined
  },
  about: About,
) {
  const { faults } = about
  if (!placeOfSafetyCodes.includes(resource.legalStatus)) {
    for (const name of ['detainedAt', 'manner', 'minor', 'extensions'] as const)
      if (resource[name] !== undefined) faults.add(`${type}.${name}`, 'is said of sections 135 and 136 alone')
    return null
  }
  const moment = (name: string, value: string | undefined) => kept(readInstant({ element: `${type}.${name}`, value }, about))
  const manner = oneOf(manners, resource.manner, { element: `${type}.manner`, about })
  if (resource.manner === undefined) faults.add(`${type}.manner`, `is missing: ${manners.join(' or ')}`)
  return {
    detainedAt: moment('detainedAt', resource.detainedAt),
    manner: manner ?? 'REMOVED',
    under18: resource.minor ?? null,
    extensions: (resource.extensions ?? []).map((one, nth) => ({
      authorisedAt: moment(`extensions[${nth}].authorisedAt`, one.authorisedAt),
      minutes: one.minutes ?? null,
      authorisedBy: one.authorisedBy === undefined ? null : { name: one.authorisedBy.name, role: one.authorisedBy.role ?? null },
      byExaminingDoctor: one.byExaminingDoctor,
      approvedBy: one.approvedBy ?? null,
    })),
  }
}

function oneOf<Word extends string>(
  words: readonly Word[],
  value: string | undefined,
  { element, about }: { readonly element: string; readonly about: About },
): Word | null {
  if (value === undefined) return null
  return words.find((word) => word === value) ?? about.faults.add(element, `is none of ${words.join(', ')}`)
}

/** As jsonb keeps it. */
function kept(at: Date | null | undefined): string | null {
  return at?.toISOString() ?? null
}
