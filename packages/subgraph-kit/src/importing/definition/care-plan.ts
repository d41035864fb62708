import type { z } from 'zod'
import { notShown, type Reading } from './import-definition.js'
import { codeSystems } from '../fhir/code-systems.js'
import { everyCoding } from '../fhir/read-concepts.js'
import { headedActivity } from '../fhir/read-headings.js'
import { isPast } from '../fhir/read-times.js'
import * as shapes from '../fhir/shapes.js'

/** SNOMED CT: Mental health crisis plan (record artifact), of which a safety plan is one. Other plans of care are none. */
const crisisPlan = '736253002'

/** What is read of a CarePlan, whatever its headings are. */
export const carePlanElements = {
  status: shapes.string,
  intent: shapes.string,
  category: shapes.list(shapes.concept).optional(),
  subject: shapes.reference,
  period: shapes.period.optional(),
  created: shapes.string.optional(),
  author: shapes.reference.optional(),
  activity: shapes.list(headedActivity).optional(),
}

export const carePlanUnread = [
  ...['instantiatesCanonical', 'instantiatesUri', 'basedOn', 'replaces', 'partOf', 'title', 'description', 'encounter', 'contributor'],
  ...['careTeam', 'addresses', 'supportingInfo', 'goal', 'note'],
]

type CarePlan = { readonly [Element in keyof typeof carePlanElements]?: z.output<(typeof carePlanElements)[Element]> }

/** Why it is no crisis plan that is in force; undefined if it is one. */
export function notInForce({ status, intent, period, category }: CarePlan, now: Date): Reading | undefined {
  if (status !== 'active') return notShown(`status is ${String(status)}`)
  if (intent === undefined || !['plan', 'order'].includes(intent)) return notShown(`intent is ${String(intent)}`)
  if (isPast(period?.end, now)) return notShown('it has ended')
  if (everyCoding(...(category ?? [])).some(({ system, code }) => system === codeSystems.snomedCt && code === crisisPlan)) return undefined
  return notShown('category is not that of a mental health crisis plan')
}
