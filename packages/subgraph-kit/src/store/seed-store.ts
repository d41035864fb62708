import type { DataSource } from 'typeorm'
import { seedCalendar } from '../seeding/seed-calendar.js'
import type { Seed, SeedParts } from '../seeding/seed-in-parts.js'
import { checkDemoPeopleOnly, checkEmpty } from './demo-data-only.js'
import { seedPeople, seedScenarios } from './marked-seeding.js'
import { renewScenarios } from './renew-scenarios.js'
import { SeedRefused } from './seed-refused.js'
import { type Upkeep, withUpkeepLock } from './upkeep.js'

export interface SeedRequest {
  /** Generated people beside those of the fixed scenarios. */
  readonly people: number
  /**
   * `GROW`: as many as asked for, also where fewer were seeded before. `AS_IT_IS`: what was seeded before is enough; what was begun is
   * brought to the size it was begun with. `ONLY_LOOK`: only says, by a refusal, whether GROW could be done.
   */
  readonly where: 'GROW' | 'AS_IT_IS' | 'ONLY_LOOK'
  /** Told how many there are at the beginning, and after every transaction. */
  readonly progress?: (done: number, of: number) => void
}

export type SeedOutcome = 'SEEDED' | 'EXTENDED' | 'NOTHING_TO_DO'

interface SeedRun {
  readonly people: number
  readonly seeded: number
  readonly as_of: Date | null
  readonly finished_at: Date | null
}

/**
 * Seeds a migrated store, goes on where an earlier seeding stopped, or extends it.
 * @throws SeedRefused where the store holds anything else, or more
 */
export async function seedStore(upkeep: Upkeep, request: SeedRequest): Promise<SeedOutcome> {
  const { definition, source, clock, settings } = upkeep
  const { seed } = definition
  if (seed === undefined) return 'NOTHING_TO_DO'
  return withUpkeepLock(upkeep, async (dataSource) => {
    const outcome = await fill(upkeep, { seed, dataSource, request })
    const parts = partsOf(seed)
    const now = clock.now()
    if (parts !== undefined && request.where !== 'ONLY_LOOK')
      await renewScenarios({ dataSource, parts, about: { calendar: seedCalendar(now), now, source }, settings })
    return outcome
  })
}

interface Filling {
  readonly seed: NonNullable<Upkeep['definition']['seed']>
  readonly dataSource: DataSource
  readonly request: SeedRequest
}

async function fill({ source, clock, log, settings, ...upkeep }: Upkeep, { seed, dataSource, request }: Filling): Promise<SeedOutcome> {
  const parts = partsOf(seed)
  const [run]: SeedRun[] = await dataSource.query('SELECT people, seeded, as_of, finished_at FROM seed_run ORDER BY started_at DESC')
  if (run === undefined) await checkEmpty(dataSource)
  else {
    if (run.finished_at === null && (run.as_of === null || parts === undefined)) throw SeedRefused.unfinished()
    if (request.where === 'AS_IT_IS' && run.finished_at !== null) return 'NOTHING_TO_DO'
  }
  const people = run !== undefined && request.where === 'AS_IT_IS' ? run.people : request.people
  if (run !== undefined) {
    if (run.seeded > people) throw SeedRefused.holdsMore(run.seeded, people)
    if (run.finished_at !== null && run.seeded === people) return 'NOTHING_TO_DO'
    if (parts === undefined) throw SeedRefused.inOneGo(run.seeded)
    await checkDemoPeopleOnly(dataSource, run.seeded)
  }
  request.progress?.(run?.seeded ?? 0, people)
  if (request.where === 'ONLY_LOOK') return run === undefined ? 'SEEDED' : 'EXTENDED'
  const began = performance.now()
  const asOf = run?.as_of ?? upkeep.asOf ?? clock.now()
  if (parts === undefined) {
    await dataSource.query('INSERT INTO seed_run (started_at, people) VALUES ($1, $2)', [asOf, people])
    await seed({ dataSource, people, clock, source }, settings)
  } else {
    const seeding = { dataSource, parts, about: { calendar: seedCalendar(asOf), now: asOf, source }, settings }
    if (run === undefined) await seedScenarios(seeding, people)
    await seedPeople(seeding, { from: run?.seeded ?? 0, to: people }, request.progress ?? (() => undefined))
  }
  await tidy(dataSource)
  await dataSource.query('UPDATE seed_run SET finished_at = now(), seeded = people')
  log.info('store seeded', { count: people - (run?.seeded ?? 0), elapsedMs: Math.round(performance.now() - began) })
  return run === undefined ? 'SEEDED' : 'EXTENDED'
}

function partsOf(seed: NonNullable<Upkeep['definition']['seed']>): SeedParts | undefined {
  return 'parts' in seed ? (seed as Seed).parts : undefined
}

/** So that the planner knows what is there now, and index scans need not look at the rows themselves. */
async function tidy(dataSource: DataSource): Promise<void> {
  for (const { tableName } of dataSource.entityMetadatas) await dataSource.query(`VACUUM (ANALYZE) ${dataSource.driver.escape(tableName)}`)
}
