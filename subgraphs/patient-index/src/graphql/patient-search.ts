import { Coding, DateScalar, Roles } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import { searchRoles } from './search-roles.js'

@ObjectType({ description: 'Somebody who may be the person looked for: enough to tell them apart, and no more.' })
@Roles(searchRoles)
export class PatientMatch {
  @Field(() => ID, { description: 'The number to open the record with. Where a merged number was given, the one that survives.' })
  nhsNumber!: string

  @Field(() => String)
  familyName!: string

  @Field(() => String)
  givenName!: string

  @Field(() => DateScalar)
  dateOfBirth!: string

  @Field(() => Coding, { nullable: true })
  gender!: Coding | null
}

@ObjectType({ description: 'Whom a search found, likeliest first.' })
@Roles(searchRoles)
export class PatientSearch {
  @Field(() => [PatientMatch])
  matches!: PatientMatch[]

  @Field(() => Boolean, { description: 'Whether there are more than were asked for.' })
  hasMore!: boolean

  @Field(() => ID, {
    nullable: true,
    description:
      'To be given for the next page. Null: there is none; where there are more than 100 in all, say a given name to find the likelier.',
  })
  after!: string | null
}
