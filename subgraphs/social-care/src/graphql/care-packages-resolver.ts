import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { SocialCareRecords } from '../records/social-care-records.js'
import { CarePackageType } from './care-package-type.js'

@Resolver(() => Patient)
export class PatientCarePackagesResolver {
  @Consent('SOCIAL_CARE')
  @FieldResolver(() => [CarePackageType], {
    nullable: true,
    description: 'Care and support, current, planned and ended. Newest first. Empty: none recorded. Null: withheld.',
  })
  async carePackages(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<SocialCareRecords>,
  ): Promise<CarePackageType[]> {
    const found = await context.services.carePackages(patient.nhsNumber, first, release)
    return found.map((item) => ({ ...item, id: itemId(context.source, item.localId), source: context.source }))
  }
}
