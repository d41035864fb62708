import { type Capability, PublicError, Roles, type SubgraphContext } from '@crisis-record/subgraph-kit'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Ask, OverrideOutcome } from '../overrides/ask.js'
import { endOverride } from '../overrides/end-override.js'
import { justifyOverride } from '../overrides/justify-override.js'
import { openOverride } from '../overrides/open-override.js'
import { reviewOverride } from '../overrides/review-override.js'
import { reachedIn } from '../records/reached-decisions.js'
import type { Services } from '../services.js'
import { EndOverrideInput, JustifyOverrideInput, OpenOverrideInput, ReviewOverrideInput } from './override-inputs.js'
import { OverridePayload } from './override-payload.js'
import { overrideRoles, reviewRoles } from './override-roles.js'

type Context = SubgraphContext<Services>

@Resolver()
export class OverrideMutations {
  @Mutation(() => OverridePayload, {
    nullable: true,
    description:
      'Opens what was withheld overridably, for the minutes of the agreement. Errors: RATE_LIMITED, AUDIT_UNAVAILABLE, CHANGE_BUSY.',
  })
  @Roles(overrideRoles)
  async openOverride(@Arg('input', () => OpenOverrideInput) input: OpenOverrideInput, @Ctx() context: Context): Promise<OverridePayload> {
    return toPayload(await openOverride(context.services.overrides, askOf(context, 'OVERRIDE'), input))
  }

  @Mutation(() => OverridePayload, {
    nullable: true,
    description: "Writes down why, once; for an override of the caller's own, open or over. Errors: OVERRIDE_NOT_FOUND, ALREADY_REVIEWED.",
  })
  @Roles(overrideRoles)
  async justifyOverride(
    @Arg('input', () => JustifyOverrideInput) input: JustifyOverrideInput,
    @Ctx() context: Context,
  ): Promise<OverridePayload> {
    return toPayload(await justifyOverride(context.services.overrides, askOf(context, 'OVERRIDE'), input))
  }

  @Mutation(() => OverridePayload, {
    nullable: true,
    description: "Ends an override of the caller's own early, from whichever session. Errors: OVERRIDE_NOT_FOUND, OVERRIDE_ENDED.",
  })
  @Roles(overrideRoles)
  async endOverride(@Arg('input', () => EndOverrideInput) input: EndOverrideInput, @Ctx() context: Context): Promise<OverridePayload> {
    return toPayload(await endOverride(context.services.overrides, askOf(context, 'OVERRIDE'), input))
  }

  @Mutation(() => OverridePayload, {
    nullable: true,
    description:
      "Closes an override that is over: somebody else's, and once. Errors: OVERRIDE_NOT_FOUND, OVERRIDE_IS_OPEN, OWN_OVERRIDE, ALREADY_REVIEWED.",
  })
  @Roles(reviewRoles)
  async reviewOverride(
    @Arg('input', () => ReviewOverrideInput) input: ReviewOverrideInput,
    @Ctx() context: Context,
  ): Promise<OverridePayload> {
    return toPayload(await reviewOverride(context.services.overrides, askOf(context, 'REVIEW'), input))
  }
}

/** The schema lets a role through; the agreement says whether it may, for this purpose; and a change is about one person who was decided about. */
function askOf({ decision, services, requestId, log }: Context, needed: Capability): Ask {
  if (!decision.may.includes(needed) || decision.person === undefined) throw new PublicError('ROLE_NOT_PERMITTED')
  const { caller, named, decisions } = reachedIn(decision)
  return { requestId, caller, named, purpose: decision.purpose, nhsNumber: decision.person, agreement: services.agreement, decisions, log }
}

function toPayload(result: OverrideOutcome): OverridePayload {
  const { override } = result
  return {
    outcome: result.outcome,
    overrideId: override?.id ?? null,
    expiresAt: override?.expiresAt ?? null,
    justificationDueAt: override?.justificationDueAt ?? null,
    faults: result.outcome === 'INVALID' ? [...result.faults] : [],
  }
}
