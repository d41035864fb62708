import { Consent, Patient, Source, type SubgraphContext } from '@crisis-record/subgraph-kit'
import { Ctx, Field, FieldResolver, ObjectType, Resolver } from 'type-graphql'
import { exportConsents } from '../fhir/exporting/export-consents.js'
import type { Services } from '../services.js'
import { statementAskOf } from './statement-ask.js'

@ObjectType({ description: 'All the person decided about sharing, as a FHIR R4 Bundle of Consent.' })
@Consent('SHARING_STATEMENTS')
export class ConsentExport {
  @Field(() => Source)
  source!: Source

  @Field(() => String)
  mediaType!: string

  @Field(() => String, { description: 'A name to save it under. It does not name the person.' })
  fileName!: string

  @Field(() => String)
  content!: string
}

@Resolver(() => Patient)
export class ConsentExportResolver {
  @FieldResolver(() => ConsentExport, { nullable: true, description: 'To take along, or to send to whoever else must keep to it.' })
  @Consent('SHARING_STATEMENTS')
  async consentExport(@Ctx() context: SubgraphContext<Services>): Promise<ConsentExport | null> {
    const ask = statementAskOf(context)
    if (ask === undefined) return null
    const { odsCode, name } = context.source
    const about = { nhsNumber: ask.person.nhsNumber, custodian: { odsCode, name } }
    return { source: context.source, ...(await exportConsents(context.services.statements.store.manager, about, context.clock.now())) }
  }
}
