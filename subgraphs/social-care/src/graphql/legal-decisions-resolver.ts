import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { SocialCareRecords } from '../records/social-care-records.js'
import { LegalDecisionType } from './legal-decision-type.js'

@Resolver(() => Patient)
export class PatientLegalDecisionsResolver {
  @Consent('LEGAL_DECISIONS')
  @FieldResolver(() => [LegalDecisionType], {
    nullable: true,
    description:
      'Capacity assessments, attorneys and deputies, advance decisions and statements. Newest first. Empty: none recorded. Null: withheld.',
  })
  async legalDecisions(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<SocialCareRecords>,
  ): Promise<LegalDecisionType[]> {
    const found = await context.services.legalDecisions(patient.nhsNumber, first, release)
    return found.map((item) => ({ ...item, id: itemId(context.source, item.localId), source: context.source }))
  }
}
