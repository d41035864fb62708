import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { SafeHavenRecords } from '../records/safe-haven-records.js'
import { SafeHavenVisitType } from './safe-haven-visit-type.js'

@Resolver(() => Patient)
export class PatientVisitsResolver {
  @Consent('COMMUNITY_CONTACT')
  @FieldResolver(() => [SafeHavenVisitType], {
    nullable: true,
    description: 'Visits to this safe haven, newest first. Empty: none recorded. Null: withheld.',
  })
  async visits(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<SafeHavenRecords>,
  ): Promise<SafeHavenVisitType[]> {
    const visits = await context.services.visits(patient.nhsNumber, first, release)
    return visits.map((visit) => ({ ...visit, id: itemId(context.source, visit.localId), source: context.source }))
  }
}
