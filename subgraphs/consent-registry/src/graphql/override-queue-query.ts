import { PublicError, Roles, type SubgraphContext } from '@crisis-record/subgraph-kit'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { overrideState } from '../records/kept-override.js'
import { type QueuedRecord, type QueueState, queueStates, readOverrideQueue } from '../overrides/override-queue.js'
import type { Services } from '../services.js'
import { OverrideQueueInput } from './override-inputs.js'
import { reviewRoles } from './override-roles.js'
import { OverrideQueue, type QueuedOverride } from './queued-override.js'

@Resolver()
export class OverrideQueueQuery {
  @Query(() => OverrideQueue, { nullable: true, description: 'Every override there is, for the privacy officer.' })
  @Roles(reviewRoles)
  async overrideQueue(
    @Arg('input', () => OverrideQueueInput) input: OverrideQueueInput,
    @Ctx() { decision, services, clock }: SubgraphContext<Services>,
  ): Promise<OverrideQueue> {
    if (!decision.may.includes('REVIEW')) throw new PublicError('ROLE_NOT_PERMITTED')
    const state = readState(input.state)
    if (state === undefined || input.first < 1 || input.first > 100 || input.after?.includes('\0') === true)
      throw new PublicError('OPERATION_INVALID')
    const now = clock.now()
    const { items, more, waiting, overdue } = await readOverrideQueue(services.overrides.dataSource, {
      state,
      first: input.first,
      after: input.after ?? undefined,
      now,
    })
    return {
      items: items.map((item) => toQueued(item, { now, asker: decision.sub })),
      after: more ? (items.at(-1)?.id ?? null) : null,
      more,
      waiting,
      overdue,
    }
  }
}

function readState(raw: string | null | undefined): QueueState | undefined {
  return raw === undefined || raw === null ? 'OPEN_FOR_REVIEW' : queueStates.find((state) => state === raw)
}

function toQueued({ review, ...override }: QueuedRecord, { now, asker }: { readonly now: Date; readonly asker: string }): QueuedOverride {
  return {
    ...override,
    categories: [...override.categories],
    state: overrideState(override, now),
    escalated: override.escalatedAt !== null,
    mine: override.caller === asker,
    review:
      review === undefined
        ? null
        : {
            outcome: review.outcome,
            personTold: review.personTold,
            note: review.note,
            reviewedAt: review.reviewedAt,
            reviewedBy: review.reviewerName ?? review.reviewer,
          },
  }
}
