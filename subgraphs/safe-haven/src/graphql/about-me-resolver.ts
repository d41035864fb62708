import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { SafeHavenRecords } from '../records/safe-haven-records.js'
import { AboutMeType } from './about-me-type.js'

@Resolver(() => Patient)
export class PatientAboutMeResolver {
  @Consent('ABOUT_ME')
  @FieldResolver(() => [AboutMeType], {
    nullable: true,
    description: 'What the person wants known, newest first. Empty: nothing recorded. Null: withheld.',
  })
  async aboutMe(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<SafeHavenRecords>,
  ): Promise<AboutMeType[]> {
    const found = await context.services.aboutMe(patient.nhsNumber, first, release)
    return found.map((aboutMe) => ({ ...aboutMe, id: itemId(context.source, aboutMe.localId), source: context.source }))
  }
}
