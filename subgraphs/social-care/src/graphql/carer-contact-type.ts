import { Consent } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

/** A carer may live with the person: how to reach one is kept where the person’s own contact details are. */
@Consent('CARE_TEAM')
@Consent('CONTACT_DETAILS')
@ObjectType('CarerContact', { description: 'How to reach a carer. Contact details: both labels hold.' })
export class CarerContactType {
  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  telephone!: string | null

  @Field(() => String, { nullable: true, description: 'Email address.' })
  email!: string | null
}
