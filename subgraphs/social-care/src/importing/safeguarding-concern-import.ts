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
import { safeguardingConcerns } from './targets.js'

const type = 'SafeguardingConcern'
const domesticAbuse = 'Domestic abuse'
const text = shapes.string.optional()

/** Of the Safeguarding Adults Collection. */
const abuseType = shapes.oneOf([
  ...(['Physical abuse', 'Sexual abuse', 'Psychological abuse', 'Financial or material abuse', 'Discriminatory abuse'] as const),
  ...([
    'Organisational abuse',
    'Neglect and acts of omission',
    domesticAbuse,
    'Sexual exploitation',
    'Modern slavery',
    'Self-neglect',
  ] as const),
])

/** A concern and what became of it. One of domestic abuse, or heard at a MARAC, carries that label as a whole. */
export const safeguardingConcernImport = resourceImport({
  type,
  person: 'subject',
  ownType: true,
  elements: {
    ...ownRecordElements,
    raisedOn: shapes.string,
    about: shapes.oneOf(['Adult', 'Child']),
    abuseTypes: shapes.list(abuseType),
    concern: shapes.string,
    status: shapes.oneOf(['Concern raised', 'Section 42 enquiry', 'Section 47 enquiry', 'Plan in place', 'Closed']),
    riskOutcome: shapes.oneOf(['Risk removed', 'Risk reduced', 'Risk remains']).optional(),
    whatThePersonWants: text,
    plan: text,
    marac: shapes.part({ reference: shapes.string, heardOn: text, actions: shapes.list(shapes.string).optional() }).optional(),
  },
  unread: [],
  read(record, about) {
    const { concern, whatThePersonWants = null, plan = null, abuseTypes, status, riskOutcome = null, marac } = record
    if (record.recordStatus === 'entered-in-error') return notShown('recordStatus is entered-in-error')
    const { recordedAt, recordedBy } = readOwnRecord(type, record, about)
    const raisedOn = readDate({ element: `${type}.raisedOn`, value: record.raisedOn }, about)
    const heardOn = readDate({ element: `${type}.marac.heardOn`, value: marac?.heardOn }, about)
    checkFreeText(about, {
      [`${type}.concern`]: concern,
      [`${type}.whatThePersonWants`]: whatThePersonWants,
      [`${type}.plan`]: plan,
      [`${type}.marac.actions`]: marac?.actions?.join('\n'),
    })
    if (recordedAt === null || raisedOn === null) return null
    const domestic = abuseTypes.includes(domesticAbuse) || marac !== undefined
    return {
      rows: [
        safeguardingConcerns.row({
          ...changeableColumns(domestic ? { ...about, labels: [...about.labels, 'DOMESTIC_ABUSE'] } : about, {
            prefix: 'SG',
            recordedAt,
            recordedBy,
            codings: [],
            texts: [concern, whatThePersonWants, plan, ...(marac?.actions ?? [])],
          }),
          ...{ raisedOn, about: record.about, abuseTypes, concern, status, riskOutcome, whatThePersonWants, plan },
          marac: marac === undefined ? null : { reference: marac.reference, heardOn, actions: marac.actions ?? [] },
        }),
      ],
    }
  },
})
