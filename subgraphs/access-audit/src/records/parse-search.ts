import { parseNhsNumber, PublicError } from '@crisis-record/subgraph-kit'
import type { SearchCriteria, SearchPage } from './search-criteria.js'

/** As it comes in the input; null is as good as absent. */
export interface RawSearch {
  readonly nhsNumber?: string | null
  readonly caller?: string | null
  readonly overrideId?: string | null
  readonly requestId?: string | null
  readonly from?: Date | null
  readonly to?: Date | null
  readonly first?: number | null
  readonly after?: string | null
}

/** @throws PublicError NHS_NUMBER_INVALID; OPERATION_INVALID where nothing narrows the search, or a page or id cannot be one */
export function parseSearch(raw: RawSearch): { readonly criteria: SearchCriteria; readonly page: SearchPage } {
  const number = raw.nhsNumber ?? undefined
  const person = number === undefined ? undefined : parseNhsNumber(number)
  if (number !== undefined && person === undefined) throw new PublicError('NHS_NUMBER_INVALID')
  const criteria: SearchCriteria = {
    person,
    caller: word(raw.caller),
    override: word(raw.overrideId),
    requestId: word(raw.requestId),
    from: raw.from ?? undefined,
    to: raw.to ?? undefined,
  }
  const { caller, override, requestId, from, to } = criteria
  const inTime = from !== undefined && to !== undefined && from < to
  if (!inTime && [person, caller, override, requestId].every((given) => given === undefined)) throw new PublicError('OPERATION_INVALID')
  return { criteria, page: { first: pageSize(raw.first), after: parseAfter(raw.after) } }
}

/** The place of an entry in the chain, from its published id. */
export function parseAfter(id: string | null | undefined): number | undefined {
  if (id === null || id === undefined) return undefined
  const sequence = /^[A-Z0-9]{3,10}:([1-9][0-9]{0,14})$/.exec(id)?.[1]
  if (sequence === undefined) throw new PublicError('OPERATION_INVALID')
  return Number(sequence)
}

export function word(raw: string | null | undefined): string | undefined {
  if (raw === null || raw === undefined) return undefined
  if (raw === '' || raw.length > 200 || raw.includes('\0')) throw new PublicError('OPERATION_INVALID')
  return raw
}

function pageSize(raw: number | null | undefined): number {
  const first = raw ?? 20
  if (first < 1 || first > 100) throw new PublicError('OPERATION_INVALID')
  return first
}
