import type { Category, Purpose, Role } from '@crisis-record/contract'
import { capitalised, categoryWords, listed, organisationTypeWord, purposeWords, roleWords } from './words.js'

/** One change, ready to be said. Undefined stands for all there are; a name that is undefined, for all that are not named. */
export interface ChangeToSay {
  readonly became: 'SHARED' | 'WITHHELD'
  readonly role: Role
  readonly organisationType: string | undefined
  readonly categories: readonly Category[]
  readonly organisations: readonly (string | undefined)[] | undefined
  readonly purposes: { readonly these: readonly string[]; readonly of: readonly Purpose[] } | undefined
  readonly sources: readonly (string | undefined)[] | undefined
}

/** "Safe-haven workers would no longer see your crisis plan." */
export function changeInWords(change: ChangeToSay): string {
  const { became, role, organisationType, categories, organisations, purposes, sources } = change
  const where = organisationType === undefined ? '' : ` in ${organisationTypeWord(organisationType)}`
  const who = capitalised(roleWords[role]) + where + (organisations === undefined ? '' : atOrganisations(organisations))
  const what = listed(categories.map((category) => categoryWords[category]))
  const from = sources === undefined ? '' : `, held by ${listed(sources.map((name) => name ?? 'others'))}`
  const why = purposes === undefined ? '' : purposesInWords(purposes.these, purposes.of)
  return `${who} would ${became === 'SHARED' ? 'now' : 'no longer'} see ${what}${from}${why}.`
}

function atOrganisations(names: readonly (string | undefined)[]): string {
  const known = names.filter((name) => name !== undefined)
  if (known.length === names.length) return ` at ${listed(known)}`
  return known.length === 0 ? ' of other organisations' : ` at ${listed(known)} and other organisations`
}

function purposesInWords(these: readonly string[], all: readonly Purpose[]): string {
  const missing = all.filter((purpose) => !these.includes(purpose))
  if (missing.length === 1 && missing[0] === 'ETREAT') return ', except in an emergency'
  return `, ${listed(all.filter((purpose) => these.includes(purpose)).map((purpose) => purposeWords[purpose]))}`
}
