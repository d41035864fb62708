import { Consent, Source } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: "A person's access history as a file." })
@Consent('ACCESS_HISTORY')
export class AccessHistoryExport {
  @Field(() => Source)
  source!: Source

  @Field(() => String)
  mediaType!: string

  @Field(() => String)
  fileName!: string

  @Field(() => String)
  content!: string

  @Field(() => Boolean, { description: 'Whether there is more than one file holds: the oldest are left out. Ask for shorter times.' })
  more!: boolean
}
