import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { HospitalRecords } from '../records/hospital-records.js'
import { LiaisonAssessmentType } from './liaison-assessment-type.js'

@Resolver(() => Patient)
export class PatientLiaisonAssessmentsResolver {
  @Consent('HOSPITAL_CONTACT')
  @FieldResolver(() => [LiaisonAssessmentType], {
    nullable: true,
    description: 'Assessments by the hospital’s mental health liaison team. Newest first. Empty: none recorded. Null: withheld.',
  })
  async liaisonAssessments(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<HospitalRecords>,
  ): Promise<LiaisonAssessmentType[]> {
    const found = await context.services.liaisonAssessments(patient.nhsNumber, first, release)
    return found.map((item) => ({ ...item, id: itemId(context.source, item.localId), source: context.source }))
  }
}
