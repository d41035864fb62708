import { Arg, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql'
import {
  Coding,
  Consent,
  DateScalar,
  DateTimeScalar,
  firstArg,
  itemId,
  Patient,
  Recorder,
  type Release,
  released,
  Roles,
  Source,
  type SubgraphContext,
} from '../../src/index.js'
import type { Services } from './services.js'

@ObjectType()
@Consent('LOCATION')
export class NotePlace {
  @Field(() => String)
  name!: string
}

@ObjectType()
@Consent('CRISIS_PLAN')
export class Note {
  @Field(() => ID)
  id!: string

  @Field(() => Source)
  source!: Source

  @Field(() => DateTimeScalar)
  recordedAt!: Date

  @Field(() => DateScalar, { nullable: true })
  reviewDate?: string | null

  @Field(() => Recorder, { nullable: true })
  recordedBy?: Recorder | null

  @Field(() => Coding, { nullable: true })
  topic?: Coding | null

  @Field(() => String)
  text!: string

  /** CRISIS_PLAN and LOCATION. */
  @Field(() => NotePlace, { nullable: true })
  @Consent('LOCATION')
  place?: NotePlace | null
}

/** Nobody classified this type. */
@ObjectType()
export class Forgotten {
  @Field(() => String)
  text!: string
}

@ObjectType()
@Consent('ABOUT_ME')
export class Habit {
  @Field(() => String)
  text!: string

  /** Non-null and narrower than its surroundings: where it is withheld, the habit goes with it. */
  @Field(() => String)
  @Consent('RISK')
  danger!: string
}

@ObjectType()
@Roles(['LIAISON_CLINICIAN'])
export class Found {
  @Field(() => ID)
  nhsNumber!: string
}

type Context = SubgraphContext<Services>

@Resolver(() => Patient)
export class PatientResolver {
  @FieldResolver(() => [Note], { nullable: true })
  @Consent('CRISIS_PLAN')
  async notes(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() { services, source }: Context,
  ): Promise<Note[]> {
    const rows = await services.notesOf(patient.nhsNumber, first, release)
    return rows.map((row) => ({
      id: itemId(source, row.id),
      source,
      recordedAt: row.recordedAt,
      reviewDate: null,
      recordedBy: null,
      topic: null,
      text: row.text,
      place: { name: row.place },
    }))
  }

  @FieldResolver(() => [Habit], { nullable: true })
  @Consent('ABOUT_ME')
  habits(@Ctx() { services }: Context): Habit[] {
    services.called('habits')
    return [{ text: 'walks by the sea', danger: 'swims at night' }]
  }

  /** Unlabelled on purpose. */
  @FieldResolver(() => [Forgotten], { nullable: true })
  forgotten(@Ctx() { services }: Context): Forgotten[] {
    services.called('forgotten')
    return [{ text: 'forgotten text' }]
  }

  @FieldResolver(() => [Note], { nullable: true })
  @Consent('CRISIS_PLAN')
  failing(@Root() patient: Patient): Note[] {
    if (patient.nhsNumber === '9990000026') throw new Error('secret text at postgres://10.0.0.1/notes')
    return []
  }
}

@Resolver()
export class SearchResolver {
  @Query(() => [Found], { nullable: true })
  @Roles(['LIAISON_CLINICIAN'])
  find(@Arg('nhsNumber', () => ID, { nullable: true }) nhsNumber: string | null = null, @Ctx() { services }: Context): Found[] {
    services.called('find')
    return nhsNumber === null ? [] : [{ nhsNumber }]
  }
}
