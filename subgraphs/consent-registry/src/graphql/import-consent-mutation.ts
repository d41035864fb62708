import { Roles, type SubgraphContext } from '@crisis-record/subgraph-kit'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { importConsents } from '../fhir/importing/import-consents.js'
import type { Services } from '../services.js'
import { readHistory } from '../statements/read-history.js'
import { ImportConsentInput, ImportConsentPayload } from './import-consent.js'
import { changeAskOf } from './statement-ask.js'
import { recordingRoles } from './statement-roles.js'

@Resolver()
export class ImportConsentMutation {
  @Mutation(() => ImportConsentPayload, {
    nullable: true,
    description: 'Imports what was decided elsewhere, whole or not at all. Errors: PERSON_DECEASED, AUDIT_UNAVAILABLE, CHANGE_BUSY.',
  })
  @Roles(recordingRoles)
  async importConsent(
    @Arg('input', () => ImportConsentInput) { expectedVersion, resource }: ImportConsentInput,
    @Ctx() context: SubgraphContext<Services>,
  ): Promise<ImportConsentPayload> {
    const { person, ...ask } = changeAskOf(context)
    const { odsCode, name } = context.source
    const { outcome, lines, version } = await importConsents(context.services.statements, {
      text: resource,
      ask,
      custodian: { odsCode, name },
      only: { nhsNumber: person.nhsNumber, expectedVersion },
    })
    return {
      outcome,
      version: version ?? (await readHistory(context.services.statements, person.nhsNumber)).version,
      taken: outcome === 'IMPORTED' ? lines.filter((line) => line.outcome === 'TAKEN').length : 0,
      lines: lines.map((line) => ({
        resource: line.resource,
        outcome: line.outcome,
        element: line.element ?? null,
        message: line.message ?? null,
        statementIds: [...line.statementIds],
      })),
    }
  }
}
