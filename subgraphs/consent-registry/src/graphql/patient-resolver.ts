import { Consent, Patient, type SubgraphContext } from '@crisis-record/subgraph-kit'
import { capabilitiesOf, ceiling, whatCanBeDone } from '@crisis-record/policy'
import { Ctx, FieldResolver, Resolver } from 'type-graphql'
import { decisionsOf } from '../records/reached-decisions.js'
import { type SharingOutcomeRecord, sharingOutcomes } from '../records/sharing-outcomes.js'
import type { Services } from '../services.js'
import { SharingOutcome } from './sharing-outcome.js'

@Resolver(() => Patient)
export class PatientResolver {
  @FieldResolver(() => [SharingOutcome], {
    nullable: true,
    description: 'What the caller may see of this person for this purpose, and why not.',
  })
  @Consent('SHARING_OUTCOME')
  sharing(@Ctx() { decision, services }: SubgraphContext<Services>): SharingOutcome[] {
    const { agreement } = services
    const { role, purpose } = decision
    const mayOverride = capabilitiesOf(agreement, role, purpose).has('OVERRIDE')
    const toOutcome = ({ category, agency, face }: SharingOutcomeRecord): SharingOutcome => ({
      category,
      source: agency === undefined ? null : { odsCode: agency.odsCode, name: agency.name, kind: agency.kind },
      shared: face.outcome === 'PERMIT',
      basis: face.outcome === 'PERMIT' ? face.basis : null,
      reason: face.outcome === 'DENY' ? face.reason : null,
      overridable: face.outcome === 'DENY' && face.overridable && mayOverride,
      whatCanBeDone: whatCanBeDone({ agreement, role, category, decision: face }) ?? null,
    })
    return sharingOutcomes(decisionsOf(decision), { agreement, ceiling: ceiling(agreement, role, purpose) }).map(toOutcome)
  }
}
