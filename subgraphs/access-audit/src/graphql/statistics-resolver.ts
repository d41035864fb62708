import { isRangeOfMonths, PublicError, Roles, type SubgraphContext } from '@crisis-record/subgraph-kit'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { Services } from '../services.js'
import { printDataDictionary } from '../statistics/data-dictionary.js'
import { printCsv } from '../statistics/print-csv.js'
import { suppressionRules } from '../statistics/rules.js'
import { SharingStatistics } from './sharing-statistics.js'
import { SharingStatisticsInput } from './sharing-statistics-input.js'
import { statisticsRoles } from './statistics-roles.js'

@Resolver()
export class StatisticsResolver {
  @Query(() => SharingStatistics, {
    nullable: true,
    description: 'Where sharing fails, by month. Errors: OPERATION_INVALID (not months, or too many), ROLE_NOT_PERMITTED.',
  })
  @Roles(statisticsRoles)
  async sharingStatistics(
    @Arg('input', () => SharingStatisticsInput) { from, to }: SharingStatisticsInput,
    @Ctx() { decision, services }: SubgraphContext<Services>,
  ): Promise<SharingStatistics> {
    if (!decision.may.includes('STATISTICS')) throw new PublicError('ROLE_NOT_PERMITTED')
    if (!isRangeOfMonths(from, to)) throw new PublicError('OPERATION_INVALID')
    const [months, reports] = await Promise.all([services.statistics.months(), services.statistics.reports(from, to)])
    return {
      months: [...months],
      cells: reports.flatMap(({ month, cells }) => cells.map((line) => ({ month, ...line }))),
      overrides: reports.flatMap(({ month, overrides }) => overrides.map((line) => ({ month, ...line }))),
      agencies: reports.flatMap(({ month, agencies }) => agencies.map((line) => ({ month, ...line }))),
      csv: printCsv(reports),
      dataDictionary: printDataDictionary(),
      rules: [...suppressionRules],
    }
  }
}
