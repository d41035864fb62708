import { PublicError, type SubgraphContext } from '@crisis-record/subgraph-kit'
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { Services } from '../services.js'
import { describeStatement } from '../statements/describe-statement.js'
import { ConsentStatement, ConsentStatements } from './consent-statements.js'
import { statementAskOf } from './statement-ask.js'

const most = 500

@Resolver(() => ConsentStatements)
export class ConsentStatementsResolver {
  @FieldResolver(() => [ConsentStatement], { description: 'Newest first, in every state.' })
  async items(
    @Root() statements: ConsentStatements,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50, description: 'How many at most, from 1 to 500.' }) first: number | null,
    @Ctx() context: SubgraphContext<Services>,
  ): Promise<ConsentStatement[]> {
    const ask = statementAskOf(context)
    if (ask === undefined) return []
    const kept = await statements.kept(checkFirst(first))
    return kept.map((one) => ({ ...describeStatement(one, { ask, now: context.clock.now() }), source: context.source }))
  }

  @FieldResolver(() => Boolean, { description: 'Whether there are more than so many: give what was given to items.' })
  more(@Root() { count }: ConsentStatements, @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null): boolean {
    return count > checkFirst(first)
  }
}

/** An explicit null counts as not given. */
function checkFirst(raw: number | null): number {
  const first = raw ?? 50
  if (first < 1 || first > most) throw new PublicError('OPERATION_INVALID')
  return first
}
