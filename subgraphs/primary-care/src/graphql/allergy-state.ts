import { registerEnumType } from 'type-graphql'
import type { AllergyState } from '../records/allergy-record.js'

/** The union of the records, as type-graphql wants an enum: an object. */
export const AllergyStateEnum = {
  KNOWN: 'KNOWN',
  NONE_KNOWN: 'NONE_KNOWN',
  NOT_RECORDED: 'NOT_RECORDED',
} as const satisfies { readonly [State in AllergyState]: State }

registerEnumType(AllergyStateEnum, {
  name: 'AllergyState',
  description: 'What is known about a person’s allergies. An empty list alone never means that there are none.',
  valuesConfig: {
    KNOWN: { description: 'At least one allergy or adverse reaction is recorded.' },
    NONE_KNOWN: { description: 'Somebody asked, and recorded that there are no known allergies.' },
    NOT_RECORDED: { description: 'Nothing is recorded either way: ask.' },
  },
})
