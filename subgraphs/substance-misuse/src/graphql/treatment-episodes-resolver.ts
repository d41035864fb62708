import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { TreatmentRecords } from '../records/treatment-records.js'
import { TreatmentEpisodeType } from './treatment-episode-type.js'

@Resolver(() => Patient)
export class PatientTreatmentEpisodesResolver {
  @Consent('SUBSTANCE_USE')
  @FieldResolver(() => [TreatmentEpisodeType], {
    nullable: true,
    description: 'Episodes of drug and alcohol treatment, newest first. Empty: none recorded. Null: withheld.',
  })
  async treatmentEpisodes(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<TreatmentRecords>,
  ): Promise<TreatmentEpisodeType[]> {
    const episodes = await context.services.treatmentEpisodes(patient.nhsNumber, first, release)
    return episodes.map((episode) => ({ ...episode, id: itemId(context.source, episode.localId), source: context.source }))
  }
}
