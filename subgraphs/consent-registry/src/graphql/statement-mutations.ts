import { Roles, type SubgraphContext } from '@crisis-record/subgraph-kit'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Services } from '../services.js'
import { markEnteredInError } from '../statements/mark-entered-in-error.js'
import { recordStatement } from '../statements/record-statement.js'
import type { StatementOutcome } from '../statements/statement-outcome.js'
import { withdrawStatement } from '../statements/withdraw-statement.js'
import { changeAskOf } from './statement-ask.js'
import { MarkEnteredInErrorInput, RecordStatementInput, WithdrawStatementInput } from './statement-inputs.js'
import { StatementPayload } from './statement-payload.js'
import { recordingRoles } from './statement-roles.js'

type Context = SubgraphContext<Services>

@Resolver()
export class StatementMutations {
  @Mutation(() => StatementPayload, {
    nullable: true,
    description: 'Records what a person, or someone for them, decided. Errors: PERSON_DECEASED, AUDIT_UNAVAILABLE, CHANGE_BUSY.',
  })
  @Roles(recordingRoles)
  async recordStatement(
    @Arg('input', () => RecordStatementInput) input: RecordStatementInput,
    @Ctx() context: Context,
  ): Promise<StatementPayload> {
    return toPayload(await recordStatement(context.services.statements, changeAskOf(context), input))
  }

  @Mutation(() => StatementPayload, {
    nullable: true,
    description:
      'Withdraws a choice, in an authority not lower than its own. Errors: STATEMENT_NOT_FOUND, PERSON_DECEASED, AUDIT_UNAVAILABLE, CHANGE_BUSY.',
  })
  @Roles(recordingRoles)
  async withdrawStatement(
    @Arg('input', () => WithdrawStatementInput) input: WithdrawStatementInput,
    @Ctx() context: Context,
  ): Promise<StatementPayload> {
    return toPayload(await withdrawStatement(context.services.statements, changeAskOf(context), input))
  }

  @Mutation(() => StatementPayload, {
    nullable: true,
    description:
      'Says that a choice should never have been recorded. Errors: STATEMENT_NOT_FOUND, PERSON_DECEASED, AUDIT_UNAVAILABLE, CHANGE_BUSY.',
  })
  @Roles(recordingRoles)
  async markEnteredInError(
    @Arg('input', () => MarkEnteredInErrorInput) input: MarkEnteredInErrorInput,
    @Ctx() context: Context,
  ): Promise<StatementPayload> {
    return toPayload(await markEnteredInError(context.services.statements, changeAskOf(context), input))
  }
}

function toPayload(result: StatementOutcome): StatementPayload {
  return {
    outcome: result.outcome,
    statementId: 'statementId' in result ? result.statementId : null,
    version: result.version,
    closed: 'closed' in result ? [...result.closed] : [],
    faults: 'faults' in result ? [...result.faults] : [],
    consequences: 'consequences' in result ? [...result.consequences] : [],
  }
}
