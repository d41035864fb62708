import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { SocialCareRecords } from '../records/social-care-records.js'
import { AmhpAssessmentType } from './amhp-assessment-type.js'

@Resolver(() => Patient)
export class PatientAmhpAssessmentsResolver {
  @Consent('SOCIAL_CARE')
  @FieldResolver(() => [AmhpAssessmentType], {
    nullable: true,
    description: 'Assessments by approved mental health professionals. Newest first. Empty: none recorded. Null: withheld.',
  })
  async amhpAssessments(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<SocialCareRecords>,
  ): Promise<AmhpAssessmentType[]> {
    const found = await context.services.amhpAssessments(patient.nhsNumber, first, release)
    return found.map((item) => ({ ...item, id: itemId(context.source, item.localId), source: context.source }))
  }
}
