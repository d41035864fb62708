import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { MentalHealthRecords } from '../records/mental-health-records.js'
import { CareTeamMemberType } from './care-team-member-type.js'

@Resolver(() => Patient)
export class PatientCareTeamResolver {
  @Consent('CARE_TEAM')
  @FieldResolver(() => [CareTeamMemberType], {
    nullable: true,
    description: 'Who cares for the person at this trust. Empty: nobody recorded. Null: withheld.',
  })
  async careTeam(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<MentalHealthRecords>,
  ): Promise<CareTeamMemberType[]> {
    const members = await context.services.careTeam(patient.nhsNumber, first, release)
    return members.map(({ team, telephone, outOfHoursTelephone, ...member }) => ({
      ...member,
      id: itemId(context.source, member.localId),
      source: context.source,
      team: { name: team, telephone, outOfHoursTelephone },
    }))
  }
}
