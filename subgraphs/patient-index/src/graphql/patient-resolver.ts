import { Consent, itemId, Patient, type SubgraphContext } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Services } from '../services.js'
import { ContactDetails } from './contact-details.js'
import { Demographics } from './demographics.js'

@Resolver(() => Patient)
export class PatientResolver {
  @FieldResolver(() => Demographics, { nullable: true })
  @Consent('DEMOGRAPHICS')
  async demographics(@Root() patient: Patient, @Ctx() context: SubgraphContext<Services>): Promise<Demographics | null> {
    const found = await context.services.people.demographics(patient.nhsNumber)
    if (found === null) return null
    const { localId, ...shown } = found
    return { ...shown, id: itemId(context.source, localId), source: context.source }
  }

  @FieldResolver(() => ContactDetails, { nullable: true })
  @Consent('CONTACT_DETAILS')
  async contactDetails(@Root() patient: Patient, @Ctx() context: SubgraphContext<Services>): Promise<ContactDetails | null> {
    const found = await context.services.people.contact(patient.nhsNumber)
    if (found === null) return null
    const { localId, address, ...shown } = found
    return {
      ...shown,
      address: address === null ? null : { lines: [...address.lines], postcode: address.postcode },
      id: itemId(context.source, localId),
      source: context.source,
    }
  }
}
