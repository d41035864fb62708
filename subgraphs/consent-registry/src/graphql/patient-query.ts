import { parseNhsNumber, Patient, PublicError, type SubgraphContext, Unrestricted } from '@crisis-record/subgraph-kit'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Services } from '../services.js'

@Resolver()
export class PatientQuery {
  @Query(() => Patient, {
    nullable: true,
    description: 'The one door to a person. Errors: NHS_NUMBER_INVALID, PATIENT_NOT_FOUND, PATIENT_MERGED (with survivingNhsNumber).',
  })
  @Unrestricted('the door; what lies behind is labelled')
  patient(@Arg('nhsNumber', () => ID) nhsNumber: string, @Ctx() { decision }: SubgraphContext<Services>): Patient {
    // The register was asked while the decision was reached, and the kit has compared the two; this only makes sure of it.
    if (decision.person === undefined || parseNhsNumber(nhsNumber) !== decision.person) throw new PublicError('PATIENT_NOT_FOUND')
    return Object.assign(new Patient(), { nhsNumber: decision.person })
  }
}
