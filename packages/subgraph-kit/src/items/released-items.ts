import { ArrayContainedBy, Equal, type FindOperator, IsNull, Or } from 'typeorm'
import type { Seal } from './labelled-item.js'
import type { Release } from './release.js'

/** The items of a `find` that may be released: `find({ where: { nhsNumber, ...releasedItems(release) }, order, take })`. */
export function releasedItems(release: Release): { seal: FindOperator<Seal>; itemLabels: FindOperator<string> } {
  const unsealed = IsNull() as FindOperator<Seal>
  return {
    seal: release.sealed ? Or(unsealed, Equal<Seal>('SEALED')) : unsealed,
    itemLabels: ArrayContainedBy<string>([...release.permit]) as FindOperator<string>,
  }
}

/**
 * The same as an SQL condition, for query builders and raw SQL; `permit` is the placeholder that will hold `release.permit`:
 * `.andWhere(releasedSql(release, { item: 'allergy', permit: ':permit' }), { permit: release.permit })`.
 */
export function releasedSql({ sealed }: Release, { item, permit }: { readonly item: string; readonly permit: string }): string {
  const seal = sealed ? `(${item}.seal IS NULL OR ${item}.seal = 'SEALED')` : `${item}.seal IS NULL`
  return `${seal} AND ${item}.item_labels <@ CAST(${permit} AS text[])`
}
