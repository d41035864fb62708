import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { MentalHealthRecords } from '../records/mental-health-records.js'
import { RiskAssessmentType } from './risk-assessment-type.js'

@Resolver(() => Patient)
export class PatientRiskAssessmentsResolver {
  @Consent('RISK')
  @FieldResolver(() => [RiskAssessmentType], {
    nullable: true,
    description: 'Risk assessments, newest first. Empty: none recorded. Null: withheld.',
  })
  async riskAssessments(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<MentalHealthRecords>,
  ): Promise<RiskAssessmentType[]> {
    const items = await context.services.riskAssessments(patient.nhsNumber, first, release)
    return items.map((item) => ({ ...item, id: itemId(context.source, item.localId), source: context.source }))
  }
}
