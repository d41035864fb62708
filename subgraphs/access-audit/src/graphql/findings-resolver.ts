import { PublicError, Roles, type SubgraphContext } from '@crisis-record/subgraph-kit'
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { findingKinds } from '../findings/finding.js'
import { findingStates, type FindingWish, type KeptFinding, readFindings } from '../findings/finding-queue.js'
import { reviewFinding } from '../findings/review-finding.js'
import { word } from '../records/parse-search.js'
import type { Services } from '../services.js'
import { type Finding, FindingPayload, findingRoles, Findings, FindingsInput, ReviewFindingInput } from './finding.js'

@Resolver()
export class FindingsResolver {
  @Query(() => Findings, { nullable: true, description: 'What the audit found that should be reviewed, overrides apart.' })
  @Roles(findingRoles)
  async findings(
    @Arg('input', () => FindingsInput) input: FindingsInput,
    @Ctx() { decision, services }: SubgraphContext<Services>,
  ): Promise<Findings> {
    if (!decision.may.includes('REVIEW')) throw new PublicError('ROLE_NOT_PERMITTED')
    const { items, more, waiting } = await readFindings(services.findings.desk.dataSource, parseWish(input))
    const shown = items.map((item) => toFinding(item, decision.sub))
    return { items: shown, after: more ? (shown.at(-1)?.id ?? null) : null, more, waiting }
  }

  @Mutation(() => FindingPayload, {
    nullable: true,
    description: 'Closes a finding, once. Errors: FINDING_NOT_FOUND, OWN_FINDING, ALREADY_REVIEWED, AUDIT_UNAVAILABLE.',
  })
  @Roles(findingRoles)
  async reviewFinding(
    @Arg('input', () => ReviewFindingInput) input: ReviewFindingInput,
    @Ctx() { decision, services, requestId }: SubgraphContext<Services>,
  ): Promise<FindingPayload> {
    const { person, sub: reviewer, purpose, agreementVersion } = decision
    if (!decision.may.includes('REVIEW') || person === undefined) throw new PublicError('ROLE_NOT_PERMITTED')
    const { findingId, outcome, note } = input
    const ask = { requestId, reviewer, nhsNumber: person, purpose, agreementVersion }
    const { faults } = await reviewFinding(services.findings.desk, ask, { findingId: word(findingId) ?? '', outcome, note })
    return { outcome: faults.length === 0 ? 'REVIEWED' : 'INVALID', findingId, faults: [...faults] }
  }
}

/** @throws PublicError OPERATION_INVALID where a word or a page is none */
function parseWish({ kind, state, first, after }: FindingsInput): FindingWish {
  const known = findingKinds.find((each) => each === kind)
  const chosen = findingStates.find((each) => each === (state ?? 'OPEN'))
  const size = first ?? 20
  if (chosen === undefined || size < 1 || size > 100 || ((kind ?? undefined) !== undefined && known === undefined))
    throw new PublicError('OPERATION_INVALID')
  return { kind: known, state: chosen, first: size, after: word(after) }
}

function toFinding({ review, recorder, ...finding }: KeptFinding, asker: string): Finding {
  return {
    ...finding,
    mine: finding.callerReference === asker || recorder === asker,
    review:
      review === undefined
        ? null
        : {
            outcome: review.outcome,
            note: review.note,
            reviewedAt: review.reviewedAt,
            reviewedBy: review.reviewerName ?? review.reviewer,
          },
  }
}
