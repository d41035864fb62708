import type { EntityManager } from 'typeorm'
import type { KeptOverride, OverrideReviewRecord } from '../records/kept-override.js'
import { numbersOfPerson } from './numbers-of-person.js'
import { OverrideReviewEntity } from './override-review.entity.js'
import { OverrideEntity } from './override.entity.js'

/** Whom an override would serve. */
export interface Binding {
  readonly nhsNumber: string
  readonly caller: string
  readonly role: string
  readonly organisation: string
  readonly purpose: string
  readonly session: string | null
}

/** What one transaction reads and writes of overrides. */
export interface OverrideRows {
  /** Until the transaction ends, nobody else opens an override for this caller, on any instance: what is counted stays true. */
  lockCaller(caller: string): Promise<void>
  /** One that would serve the same request as one opened now. */
  inForce(binding: Binding, now: Date): Promise<KeptOverride | undefined>
  /** How many this caller opened, for whomever; how many anyone of the organisation, and anyone at all, did. */
  countOpenedBy(caller: string, since: Date): Promise<number>
  countOpened(organisation: string, since: Date): Promise<{ readonly organisation: number; readonly all: number }>
  insert(override: KeptOverride): Promise<void>
  /** One of this person, under whichever of their numbers, held fast until the transaction ends. */
  find(id: string, nhsNumber: string): Promise<KeptOverride | undefined>
  isReviewed(id: string): Promise<boolean>
  add(
    id: string,
    what: Partial<Pick<KeptOverride, 'endedAt' | 'justification' | 'justifiedAt' | 'escalatedAt' | 'expiryNotedAt'>>,
  ): Promise<void>
  insertReview(overrideId: string, review: OverrideReviewRecord): Promise<void>
}

export function overrideRows(manager: EntityManager): OverrideRows {
  const overrides = manager.getRepository(OverrideEntity)
  const reviews = manager.getRepository(OverrideReviewEntity)
  return {
    async lockCaller(caller) {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('override'), hashtext($1))`, [caller])
    },
    async inForce({ nhsNumber, caller, role, organisation, purpose, session }, now) {
      const found = await overrides
        .createQueryBuilder('o')
        .where({ nhsNumber, caller, role, organisation, purpose })
        .andWhere('o.ended_at IS NULL AND o.expires_at > :now', { now })
        .andWhere('(o.session IS NULL OR CAST(:session AS text) IS NULL OR o.session = :session)', { session })
        .orderBy('o.id')
        .getOne()
      return found ?? undefined
    },
    countOpenedBy: (caller, since) =>
      overrides.createQueryBuilder('o').where({ caller }).andWhere('o.opened_at > :since', { since }).getCount(),
    async countOpened(organisation, since) {
      const [row] = await manager.query<{ organisation: number; all: number }[]>(
        `SELECT count(*) FILTER (WHERE organisation = $1)::int AS organisation, count(*)::int AS "all" FROM override WHERE opened_at > $2`,
        [organisation, since],
      )
      return row ?? { organisation: 0, all: 0 }
    },
    async insert(override) {
      await overrides.insert({ ...override, categories: [...override.categories] })
    },
    async find(id, nhsNumber) {
      // No text of a database holds a NUL, and asking it for one is an error.
      if (id.includes('\0')) return undefined
      const found = await overrides
        .createQueryBuilder('o')
        .where('o.id = :id', { id })
        .andWhere(`o.nhs_number = ANY ${numbersOfPerson(':nhsNumber')}`, { nhsNumber })
        .setLock('pessimistic_write')
        .getOne()
      return found ?? undefined
    },
    isReviewed: (overrideId) => reviews.existsBy({ overrideId }),
    async add(id, what) {
      await overrides.update({ id }, what)
    },
    async insertReview(overrideId, review) {
      await reviews.insert({ overrideId, ...review })
    },
  }
}
