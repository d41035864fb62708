import { Field, InputType } from 'type-graphql'

@InputType({ description: 'Which months, both included.' })
export class SharingStatisticsInput {
  @Field(() => String, { description: 'yyyy-mm' })
  from!: string

  @Field(() => String, { description: 'yyyy-mm; three years from the first at most.' })
  to!: string
}
