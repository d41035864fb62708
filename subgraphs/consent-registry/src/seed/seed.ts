import {
  insertRows,
  type SeedCalendar,
  seedId,
  seedInParts,
  type SeedWork,
  survivorOf,
  syntheticPeople,
  type SyntheticPerson,
} from '@crisis-record/subgraph-kit/seeding'
import { type AlertDigests, createAlertDigests } from '../alerts/alert-digests.js'
import { callerReference } from '../authorise/caller-reference.js'
import type { RegistrySettings } from '../settings/registry-settings.js'
import { MergedNumberEntity } from '../store/merged-number.entity.js'
import { PersonEntity } from '../store/person.entity.js'
import { StatementEntity } from '../store/statement.entity.js'
import { type DemoPerson, demoRegister, mergedNumbers } from './demo-register.js'
import { type DemoStatement, demoStatements } from './demo-statements.js'
import { generatedStatement } from './generated-statement.js'

/** The people of the fixed scenarios, and the generated population. Synthetic, all of it. */
export const seed = seedInParts<RegistrySettings>({
  demo: async ({ store, calendar, now }, settings) => {
    const digests = createAlertDigests(settings.CALLER_SALT_FILE)
    await insertRows(
      store,
      PersonEntity,
      demoRegister(now).map((person) => registration(person, calendar, digests)),
    )
    await insertRows(
      store,
      MergedNumberEntity,
      mergedNumbers.map((merged) => ({ ...merged, numberDigest: digests.nhsNumber(merged.nhsNumber) })),
    )
    await insertRows(store, StatementEntity, demoStatements(calendar).map(toStatement))
    const robin = callerReference(settings.CALLER_SALT_FILE, { iss: settings.OIDC_ISSUER, sub: 'crisis' })
    const robinsNumber = digests.nhsNumber('9990000158')
    // One of the demo's staff, who is a patient too: known before they first sign in, so that a colleague's look is noticed at once.
    await store.query(`INSERT INTO staff_member (reference, organisation, number_digest, seen_at) VALUES ($1, 'ZM001', $2, $3)`, [
      robin,
      robinsNumber,
      now,
    ])
  },
  people: async (nhsNumbers, { store, calendar }, settings) => {
    const digests = createAlertDigests(settings.CALLER_SALT_FILE)
    const people = syntheticPeople(nhsNumbers, calendar)
    const told = await alreadyTold(store, nhsNumbers)
    await insertRows(
      store,
      PersonEntity,
      people.filter(({ nhsNumber }) => !told.has(nhsNumber)).map((person) => registration(person, calendar, digests)),
    )
    const merged = nhsNumbers.flatMap((nhsNumber) => {
      const survivingNhsNumber = survivorOf(nhsNumber)
      return survivingNhsNumber === undefined ? [] : [{ nhsNumber, survivingNhsNumber, numberDigest: digests.nhsNumber(nhsNumber) }]
    })
    await insertRows(
      store,
      MergedNumberEntity,
      merged.filter(({ nhsNumber }) => !told.has(nhsNumber)),
    )
    await insertRows(
      store,
      StatementEntity,
      people.flatMap((person) => generatedStatement(person, calendar) ?? []).map((statement) => toStatement(statement, 0)),
    )
  },
})

/** A seed that is made larger may find that the person register was faster. */
async function alreadyTold(store: SeedWork['store'], people: readonly string[]): Promise<ReadonlySet<string>> {
  const rows: { nhs_number: string }[] = await store.query(
    `SELECT nhs_number FROM person WHERE nhs_number = ANY ($1) UNION ALL SELECT nhs_number FROM merged_number WHERE nhs_number = ANY ($1)`,
    [people],
  )
  return new Set(rows.map((row) => row.nhs_number))
}

function registration(person: DemoPerson | SyntheticPerson, calendar: SeedCalendar, digests: AlertDigests): PersonEntity {
  const { nhsNumber, familyName, dateOfBirth, restricted = false, deceasedDaysAgo } = person
  return {
    nhsNumber,
    dateOfBirth,
    restricted,
    deceasedOn: deceasedDaysAgo === undefined ? null : calendar.day(deceasedDaysAgo),
    familyDigest: digests.familyName(familyName) ?? null,
    toldVersion: '0',
  }
}

function toStatement({ nhsNumber, ...decided }: DemoStatement, ordinal: number): StatementEntity {
  return {
    id: seedId('ST', nhsNumber, ordinal),
    nhsNumber,
    decided: { ...decided, recordedAt: decided.givenAt },
    periodStart: decided.givenAt,
    periodEnd: null,
    recordedAt: decided.givenAt,
    withdrawnAt: null,
    closedAt: null,
    enteredInErrorAt: null,
  }
}
