import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { clocksByPeriod } from '../records/clocks-by-period.js'
import type { LegalStatusPeriod } from '../records/legal-status-period.js'
import type { MentalHealthRecords } from '../records/mental-health-records.js'
import { LegalStatusPeriodType } from './legal-status-period-type.js'
import { toClockType } from './to-clock-type.js'

@Resolver(() => Patient)
export class PatientLegalStatusResolver {
  @Consent('MENTAL_HEALTH_ACT')
  @FieldResolver(() => [LegalStatusPeriodType], {
    nullable: true,
    description: 'Periods of legal status under the Mental Health Act, newest first. Empty: none recorded. Null: withheld.',
  })
  async legalStatusPeriods(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<MentalHealthRecords>,
  ): Promise<LegalStatusPeriodType[]> {
    const periods = await context.services.legalStatusPeriods(patient.nhsNumber, release)
    const clocks = clocksByPeriod(periods, context.clock.now())
    return periods.slice(0, first).map((period) => {
      const clock = clocks.get(period.localId)
      return {
        ...published(period),
        ...{ id: itemId(context.source, period.localId), source: context.source },
        clock: clock === undefined ? null : toClockType(clock),
      }
    })
  }
}

function published({ placeOfSafety, stays, ...period }: LegalStatusPeriod) {
  return {
    ...period,
    stays: stays.map(({ place, ...stay }) => ({ ...stay, place: place === null ? null : { name: place } })),
    detainedAt: placeOfSafety?.detainedAt ?? null,
    manner: placeOfSafety?.manner ?? null,
  }
}
