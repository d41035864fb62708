import { Consent, Patient, type SubgraphContext } from '@crisis-record/subgraph-kit'
import { Arg, Ctx, FieldResolver, ID, Resolver } from 'type-graphql'
import { reachedIn } from '../records/reached-decisions.js'
import type { Services } from '../services.js'
import { previewStatements } from '../statements/preview-statements.js'
import { readHistory } from '../statements/read-history.js'
import { ConsentStatements } from './consent-statements.js'
import { SharingPreview } from './sharing-preview.js'
import { statementAskOf } from './statement-ask.js'
import { StatementDraftInput } from './statement-inputs.js'

type Context = SubgraphContext<Services>

/** For those who record choices, at the person's request; nobody else learns whether there are any. */
@Resolver(() => Patient)
export class PatientStatementsResolver {
  @FieldResolver(() => ConsentStatements, { nullable: true, description: 'What the person decided about sharing, and its history.' })
  @Consent('SHARING_STATEMENTS')
  async consentStatements(@Ctx() context: Context): Promise<ConsentStatements | null> {
    const ask = statementAskOf(context)
    if (ask === undefined) return null
    const { version, count, kept } = await readHistory(context.services.statements, ask.person.nhsNumber)
    const agencies = ask.sources.map(({ odsCode, name, kind }) => ({ odsCode, name, kind }))
    return { source: context.source, version, agencies, count, kept }
  }

  @FieldResolver(() => SharingPreview, {
    nullable: true,
    description: 'What recording these choices, and withdrawing those, would change for whom.',
  })
  @Consent('SHARING_STATEMENTS')
  async previewStatements(
    @Arg('recording', () => [StatementDraftInput], { nullable: true }) recording: StatementDraftInput[] | null | undefined,
    @Arg('withdrawing', () => [ID], { nullable: true }) withdrawing: string[] | null | undefined,
    @Ctx() context: Context,
  ): Promise<SharingPreview | null> {
    const ask = statementAskOf(context)
    if (ask === undefined) return null
    const { statements: current } = reachedIn(context.decision)
    const preview = await previewStatements({ recording, withdrawing }, { ask, current, now: context.clock.now() })
    return {
      source: context.source,
      faults: [...preview.faults],
      changes: preview.changes.map((change) => ({
        ...change,
        newlyShared: [...change.newlyShared],
        newlyWithheld: [...change.newlyWithheld],
      })),
      closes: preview.closes.map((closed) => ({ ...closed })),
      needsConfirmation: preview.needsConfirmation,
      consequences: [...preview.consequences],
      sentences: [...preview.sentences],
    }
  }
}
