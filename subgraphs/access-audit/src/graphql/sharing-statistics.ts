import { Roles } from '@crisis-record/subgraph-kit'
import { Field, Int, ObjectType } from 'type-graphql'
import { statisticsRoles } from './statistics-roles.js'

@ObjectType({ description: 'What was decided, in one month, about one category of one kind of agency, for one role.' })
@Roles(statisticsRoles)
export class SharingStatistic {
  @Field(() => String, { description: 'yyyy-mm' })
  month!: string

  @Field(() => String)
  role!: string

  @Field(() => String)
  agencyKind!: string

  @Field(() => String)
  category!: string

  @Field(() => String, { description: 'PERMIT or DENY; SUPPRESSED where the row is not shown.' })
  outcome!: string

  @Field(() => String, { description: 'Ground of a permit, public reason of a denial; SUPPRESSED where the row is not shown.' })
  reason!: string

  @Field(() => Int, { nullable: true, description: 'To the nearest 5; null where suppressed.' })
  count!: number | null

  @Field(() => Boolean)
  suppressed!: boolean
}

@ObjectType({ description: 'Overrides of one role in one month.' })
@Roles(statisticsRoles)
export class OverrideStatistic {
  @Field(() => String)
  month!: string

  @Field(() => String)
  role!: string

  @Field(() => Int, { nullable: true })
  opened!: number | null

  @Field(() => Int, { nullable: true, description: 'Found so by a review in this month.' })
  inappropriate!: number | null

  @Field(() => Boolean)
  suppressed!: boolean
}

@ObjectType({ description: 'How one kind of agency answered in one month.' })
@Roles(statisticsRoles)
export class AgencyStatistic {
  @Field(() => String)
  month!: string

  @Field(() => String)
  agencyKind!: string

  @Field(() => Int, { nullable: true })
  asked!: number | null

  @Field(() => Int, { nullable: true })
  notAnswering!: number | null

  @Field(() => Boolean)
  suppressed!: boolean
}

@ObjectType({ description: 'Where sharing fails: counts of closed months, small ones left out.' })
@Roles(statisticsRoles)
export class SharingStatistics {
  @Field(() => [String], { description: 'Every month there is a report of, in order; not only those asked for.' })
  months!: string[]

  @Field(() => [SharingStatistic])
  cells!: SharingStatistic[]

  @Field(() => [OverrideStatistic])
  overrides!: OverrideStatistic[]

  @Field(() => [AgencyStatistic])
  agencies!: AgencyStatistic[]

  @Field(() => String, { description: 'All of it as CSV (RFC 4180).' })
  csv!: string

  @Field(() => String, { description: 'What each column of the CSV holds.' })
  dataDictionary!: string

  @Field(() => [String], { description: 'How people are protected, in sentences.' })
  rules!: string[]
}
