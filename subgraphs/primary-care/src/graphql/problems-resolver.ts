import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { PrimaryCareRecords } from '../records/primary-care-records.js'
import { ProblemType } from './problem-type.js'

@Resolver(() => Patient)
export class PatientProblemsResolver {
  @Consent('CONDITIONS')
  @FieldResolver(() => [ProblemType], {
    nullable: true,
    description: 'Problems and diagnoses. Newest first. Empty: none recorded. Null: withheld.',
  })
  async problems(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<PrimaryCareRecords>,
  ): Promise<ProblemType[]> {
    const found = await context.services.problems(patient.nhsNumber, first, release)
    return found.map((item) => ({ ...item, id: itemId(context.source, item.localId), source: context.source }))
  }
}
