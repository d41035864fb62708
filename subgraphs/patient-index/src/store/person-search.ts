import type { DataSource } from 'typeorm'
import { genderOf } from '../records/coded-values.js'
import { givenNameForms } from '../records/given-name-forms.js'
import type { PersonMatch, PersonMatches } from '../records/person.js'
import type { NameCriteria, SearchCriteria } from '../records/search-criteria.js'
import { mostListed } from '../records/search-place.js'

/** Which of those found: `first` of them, after the first `from`. */
export type PersonSearch = (criteria: SearchCriteria, page: { readonly first: number; readonly from: number }) => Promise<PersonMatches>

interface MatchRow {
  readonly nhs_number: string
  readonly family_name: string
  readonly given_name: string
  readonly date_of_birth: string
  readonly gender_code: string | null
}

const shown = `nhs_number, family_name, given_name, date_of_birth::text AS date_of_birth, gender_code`

/** A merged number finds the person under the number that survives. */
const byNumber = `
  SELECT ${shown} FROM person
  WHERE nhs_number = coalesce((SELECT surviving_nhs_number FROM merged_number WHERE nhs_number = $1), $1)`

/** The same, near by trigrams (pg_trgm's own threshold), or one part of a longer name. Letters other than Latin may have no trigrams, by the database's locale. */
const near = (key: string, given: string) =>
  `(${key} = ${given} OR similarity(${key}, ${given}) >= 0.3 OR strict_word_similarity(${given}, ${key}) >= 0.6)`
const nearness = (key: string, given: string) =>
  `greatest((${key} = ${given})::int, similarity(${key}, ${given}), 0.9 * strict_word_similarity(${given}, ${key}))`

/** Lee and Leigh: they sound alike, and differ in few letters. Names that are short have too few trigrams to be near. Letters a to z alone have a sound. */
const soundsAlike = (key: string, given: string) => `(
  ${key} ~ '^[a-z ]{1,100}$' AND ${given} ~ '^[a-z ]{1,100}$'
  AND dmetaphone(${key}) = dmetaphone(${given}) AND levenshtein(${key}, ${given}) <= 3)`

/**
 * Everyone born on the day; of them those whose family name is near what was given, or whose family and given names are near the two that were
 * given, the wrong way round. A given name ranks and never excludes: with family name and date of birth few are left, and people go by other names.
 * Nothing the search does not show may narrow it: whoever is found would tell of it.
 */
const byName = `
  SELECT ${shown}
  FROM (
    SELECT *,
      CASE WHEN ${near('family_key', '$2')} THEN ${nearness('family_key', '$2')}
        WHEN ${soundsAlike('family_key', '$2')} THEN 0.3 END AS family_rank,
      greatest(similarity(given_key, $3), similarity(preferred_key, $3),
        CASE WHEN given_key = ANY ($4) OR preferred_key = ANY ($4) THEN 0.9 END, 0) AS given_rank,
      CASE WHEN ${near('family_key', '$3')} AND (similarity(given_key, $2) >= 0.3 OR given_key = ANY ($5))
        THEN ${nearness('family_key', '$3')} END AS swapped_rank
    FROM person
    WHERE date_of_birth = $1::date
  ) AS born_that_day
  WHERE family_rank IS NOT NULL OR swapped_rank IS NOT NULL
  ORDER BY greatest(family_rank + given_rank, swapped_rank) DESC, family_key, given_key, nhs_number
  LIMIT $6 OFFSET $7`

export function createPersonSearch(dataSource: DataSource): PersonSearch {
  return async (criteria, { first, from }) => {
    if (criteria.by === 'NUMBER') {
      const rows: MatchRow[] = from > 0 ? [] : await dataSource.query(byNumber, [criteria.nhsNumber])
      return { matches: rows.map(toMatch), hasMore: false }
    }
    const most = Math.min(first, mostListed - from)
    const rows: MatchRow[] = await dataSource.query(byName, [...parametersOf(criteria), most + 1, from])
    return { matches: rows.slice(0, most).map(toMatch), hasMore: rows.length > most }
  }
}

function parametersOf({ dateOfBirth, familyKey, givenKey }: NameCriteria): unknown[] {
  return [dateOfBirth, familyKey, givenKey ?? null, givenKey === undefined ? [] : givenNameForms(givenKey), givenNameForms(familyKey)]
}

function toMatch(row: MatchRow): PersonMatch {
  return {
    nhsNumber: row.nhs_number,
    familyName: row.family_name,
    givenName: row.given_name,
    dateOfBirth: row.date_of_birth,
    gender: genderOf(row.gender_code),
  }
}
