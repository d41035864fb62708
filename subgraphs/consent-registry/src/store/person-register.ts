import type { PeopleTaken, PersonTold } from '@crisis-record/subgraph-kit'
import type { DataSource, EntityManager } from 'typeorm'
import type { PersonRegister } from '../records/person-register.js'

/** Keyed digests of what is not kept itself: see `AlertDigests`. */
interface Digests {
  familyName(name: string): string | undefined
  nhsNumber(nhsNumber: string): string
}

/** A person as a row of the register: nobody known by the number is a row without a date of birth, which remembers the version. */
interface ToldRow {
  readonly nhs_number: string
  readonly version: number
  readonly date_of_birth: string | null
  readonly restricted: boolean
  readonly deceased_on: string | null
  readonly family_digest: string | null
  readonly surviving: string | null
  readonly number_digest: string
}

const toldRows = `
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS told (nhs_number text, version bigint, date_of_birth date, restricted boolean,
    deceased_on date, family_digest text, surviving text, number_digest text)`

/** In one order, so that two messages about the same people never wait for each other. */
const takePeople = `
  INSERT INTO person (nhs_number, date_of_birth, restricted, deceased_on, family_digest, told_version)
  SELECT nhs_number, date_of_birth, restricted, deceased_on, family_digest, version FROM (${toldRows}) AS told ORDER BY nhs_number
  ON CONFLICT (nhs_number) DO UPDATE SET date_of_birth = excluded.date_of_birth, restricted = excluded.restricted,
    deceased_on = excluded.deceased_on, family_digest = excluded.family_digest, told_version = excluded.told_version
  WHERE person.told_version < excluded.told_version
  RETURNING nhs_number`

/** Who survives may not have been told of yet; until then they are nobody, and their number is kept for them. */
const keepSurvivors = `
  INSERT INTO person (nhs_number, restricted, told_version)
  SELECT DISTINCT surviving, true, 0 FROM (${toldRows}) AS told WHERE surviving IS NOT NULL ORDER BY surviving
  ON CONFLICT (nhs_number) DO NOTHING`

const takeMerges = `
  INSERT INTO merged_number (nhs_number, surviving_nhs_number, number_digest)
  SELECT nhs_number, surviving, number_digest FROM (${toldRows}) AS told WHERE surviving IS NOT NULL ORDER BY nhs_number
  ON CONFLICT (nhs_number) DO UPDATE SET surviving_nhs_number = excluded.surviving_nhs_number, number_digest = excluded.number_digest`

const takeSeparations = `
  DELETE FROM merged_number WHERE nhs_number IN (SELECT nhs_number FROM (${toldRows}) AS told WHERE surviving IS NULL)`

/**
 * What was merged into a number that is merged itself belongs to the last of the chain: a refusal under any of them counts there at once, though
 * the message that says so of the first is still on its way. The person register has no circles; were one told, it would stay as it is told.
 */
const followChains = `
  UPDATE merged_number AS first SET surviving_nhs_number = next.surviving_nhs_number
  FROM merged_number AS next
  WHERE next.nhs_number = first.surviving_nhs_number AND next.surviving_nhs_number <> first.nhs_number
  RETURNING first.nhs_number`
const longestChain = 10

const laterKnown = `
  SELECT p.nhs_number, p.told_version AS version
  FROM person p JOIN unnest($1::text[], $2::bigint[]) AS told (nhs_number, version) USING (nhs_number)
  WHERE p.told_version > told.version`

export function createPersonRegister(dataSource: DataSource, digests: Digests): PersonRegister {
  return {
    take: (people) => dataSource.transaction((manager) => take(manager, people, digests)),
  }
}

async function take(manager: EntityManager, people: readonly PersonTold[], digests: Digests): Promise<PeopleTaken> {
  const rows = people.map((told) => toRow(told, digests))
  const news: { nhs_number: string }[] = await manager.query(takePeople, [JSON.stringify(rows)])
  const numbers = new Set(news.map((row) => row.nhs_number))
  const taken = rows.filter((row) => numbers.has(row.nhs_number))
  if (taken.length > 0) {
    const parameters = [JSON.stringify(taken)]
    await manager.query(takeSeparations, parameters)
    if (taken.some(({ surviving }) => surviving !== null)) {
      await manager.query(keepSurvivors, parameters)
      await manager.query(takeMerges, parameters)
      for (let link = 0; link < longestChain; link++) {
        const [moved] = await manager.query<[rows: unknown[], count: number]>(followChains)
        if (moved.length === 0) break
      }
    }
  }
  const passedOver = people.filter(({ nhsNumber }) => !numbers.has(nhsNumber))
  return { taken: taken.length, ahead: await known(manager, passedOver) }
}

async function known(manager: EntityManager, people: readonly PersonTold[]): Promise<PeopleTaken['ahead']> {
  if (people.length === 0) return []
  const rows: { nhs_number: string; version: string }[] = await manager.query(laterKnown, [
    people.map(({ nhsNumber }) => nhsNumber),
    people.map(({ version }) => version),
  ])
  return rows.map(({ nhs_number: nhsNumber, version }) => ({ nhsNumber, version: Number(version) }))
}

function toRow({ nhsNumber, version, person, survivingNhsNumber }: PersonTold, digests: Digests): ToldRow {
  return {
    nhs_number: nhsNumber,
    version,
    date_of_birth: person?.dateOfBirth ?? null,
    // Of nobody, nothing is known that would let anything be shown.
    restricted: person?.restricted ?? true,
    deceased_on: person?.deceasedOn ?? null,
    family_digest: (person && digests.familyName(person.familyName)) ?? null,
    surviving: survivingNhsNumber,
    number_digest: digests.nhsNumber(nhsNumber),
  }
}
