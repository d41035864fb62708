import { Consent, Patient, type SubgraphContext } from '@crisis-record/subgraph-kit'
import { capabilitiesOf, ceiling, whatCanBeDone } from '@crisis-record/policy'
import { Ctx, FieldResolver, Resolver } from 'type-graphql'
import { decisionsOf, reachedIn } from '../records/reached-decisions.js'
import { type SharingOutcomeRecord, sharingOutcomes } from '../records/sharing-outcomes.js'
import { openableGroups } from '../overrides/chosen-categories.js'
import { overridesToJustify } from '../overrides/overrides-to-justify.js'
import type { Services } from '../services.js'
import { ActiveOverride, OverrideGroup, OverrideToJustify } from './active-override.js'
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

  @FieldResolver(() => [ActiveOverride], { nullable: true, description: "The caller's own overrides in force, in this session." })
  @Consent('SHARING_OUTCOME')
  overrides(@Ctx() { decision, source }: SubgraphContext<Services>): ActiveOverride[] {
    return reachedIn(decision).overrides.map((override) => ({
      id: override.id,
      source,
      recordedAt: new Date(override.openedAt),
      openedAt: new Date(override.openedAt),
      expiresAt: new Date(override.expiresAt),
      reason: override.reason,
      categories: [...override.categories],
      justified: override.justified,
      justificationDueAt: override.justificationDueAt,
    }))
  }

  @FieldResolver(() => [OverrideGroup], {
    nullable: true,
    description:
      'What the caller may choose to open by an override, by name. Constant for a role and purpose; empty where it may open none.',
  })
  @Consent('SHARING_OUTCOME')
  overrideGroups(@Ctx() { decision, services }: SubgraphContext<Services>): OverrideGroup[] {
    const { role, purpose } = decision
    return decision.may.includes('OVERRIDE') ? openableGroups({ agreement: services.agreement, role, purpose }) : []
  }

  @FieldResolver(() => [OverrideToJustify], {
    nullable: true,
    description: "The caller's own of this person, beside those in overrides, that wait for a justification: over, or of another session.",
  })
  @Consent('SHARING_OUTCOME')
  async overridesToJustify(@Ctx() { decision, services }: SubgraphContext<Services>): Promise<OverrideToJustify[]> {
    if (!decision.may.includes('OVERRIDE') || decision.person === undefined) return []
    const here = new Set(reachedIn(decision).overrides.map(({ id }) => id))
    const waiting = await overridesToJustify(services.overrides.dataSource, decision.person, decision.sub)
    return waiting.filter(({ id }) => !here.has(id)).map((override) => ({ ...override, categories: [...override.categories] }))
  }
}
