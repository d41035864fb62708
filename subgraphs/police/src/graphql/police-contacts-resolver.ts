import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { PoliceRecords } from '../records/police-records.js'
import { PoliceContactType } from './police-contact-type.js'

@Resolver(() => Patient)
export class PatientPoliceContactsResolver {
  @Consent('POLICE_CONTACT')
  @FieldResolver(() => [PoliceContactType], {
    nullable: true,
    description: 'Incidents, missing episodes and vulnerability markers, newest first. Empty: none recorded. Null: withheld.',
  })
  async policeContacts(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<PoliceRecords>,
  ): Promise<PoliceContactType[]> {
    const contacts = await context.services.contacts(patient.nhsNumber, first, release)
    return contacts.map((contact) => ({ ...contact, id: itemId(context.source, contact.localId), source: context.source }))
  }
}
