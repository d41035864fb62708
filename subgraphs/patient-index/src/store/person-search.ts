import type { DataSource } from 'typeorm'
import { genderOf } from '../records/coded-values.js'
import type { PersonMatch, PersonMatches } from '../records/person.js'
import type { NameCriteria, SearchCriteria } from '../records/search-criteria.js'

export type PersonSearch = (criteria: SearchCriteria, first: number) => Promise<PersonMatches>

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

/**
 * Family names are near if their trigrams are (pg_trgm's own threshold), or if what was given is one part of a longer name.
 * A given name ranks and never excludes: with family name and date of birth few are left, and people go by other names.
 * Nothing the search does not show may narrow it: whoever is found would tell of it.
 */
const byName = `
  SELECT ${shown}
  FROM (
    SELECT *,
      greatest(similarity(family_key, $2), 0.9 * strict_word_similarity($2, family_key)) AS family_rank,
      coalesce(greatest(similarity(given_key, $3), similarity(preferred_key, $3)), 0) AS given_rank
    FROM person
    WHERE date_of_birth = $1::date
  ) AS born_that_day
  WHERE family_rank >= 0.3 AND (similarity(family_key, $2) >= 0.3 OR strict_word_similarity($2, family_key) >= 0.6)
  ORDER BY family_rank + given_rank DESC, family_key, given_key, nhs_number
  LIMIT $4`

export function createPersonSearch(dataSource: DataSource): PersonSearch {
  return async (criteria, first) => {
    const rows: MatchRow[] =
      criteria.by === 'NUMBER'
        ? await dataSource.query(byNumber, [criteria.nhsNumber])
        : await dataSource.query(byName, parametersOf(criteria, first + 1))
    return { matches: rows.slice(0, first).map(toMatch), hasMore: rows.length > first }
  }
}

function parametersOf(criteria: NameCriteria, limit: number): unknown[] {
  return [criteria.dateOfBirth, criteria.familyKey, criteria.givenKey ?? null, limit]
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
