import { Consent } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

@Consent('CRISIS_PLAN')
@ObjectType('CrisisContact', {
  description: 'Somebody to contact in a crisis. PRSB Personalised Care and Support Plan, contingency plans: who should be contacted.',
})
export class CrisisContactType {
  @Field(() => String, { description: 'Name of the person or service.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Role or relationship, such as "Care coordinator" or "Sister".' })
  role!: string | null

  @Field(() => String, { nullable: true, description: 'UK telephone number as dialled within the UK, digits grouped by spaces.' })
  telephone!: string | null

  @Field(() => String, { nullable: true, description: 'When they answer, in words, local time: "Every day, 18:00 to 08:00".' })
  hours!: string | null
}
