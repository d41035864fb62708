import { Consent, DateTimeScalar } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

@Consent('POLICE_CONTACT')
@Consent('MENTAL_HEALTH_ACT')
@ObjectType('DetentionConsultation', {
  description: 'Whom the constable consulted before using section 136: Mental Health Act 1983, section 136(1C), where it is practicable.',
})
export class DetentionConsultationType {
  @Field(() => String, {
    description: 'What they are: "Doctor", "Nurse", "Approved mental health professional", "Occupational therapist" or "Paramedic".',
  })
  role!: string

  @Field(() => String, { nullable: true, description: 'The agency they answered for. An organisation, never a team nearby.' })
  agency!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  consultedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'What they advised. Never an address.' })
  advice!: string | null
}
