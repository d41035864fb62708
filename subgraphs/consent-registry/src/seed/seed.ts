import type { SeedDeps } from '@crisis-record/subgraph-kit'
import { generatedPeople, insertRows, type SeedCalendar, seedCalendar, seedId } from '@crisis-record/subgraph-kit/seeding'
import { type AlertDigests, createAlertDigests } from '../alerts/alert-digests.js'
import { callerReference } from '../authorise/caller-reference.js'
import type { RegistrySettings } from '../settings/registry-settings.js'
import { MergedNumberEntity } from '../store/merged-number.entity.js'
import { PersonEntity } from '../store/person.entity.js'
import { StatementEntity } from '../store/statement.entity.js'
import { demoRegister, mergedNumbers } from './demo-register.js'
import { type DemoStatement, demoStatements } from './demo-statements.js'
import { generatedStatement } from './generated-statement.js'
import { syntheticFamilyName } from './synthetic-family-name.js'
import { syntheticLife } from './synthetic-life.js'

export async function seed({ dataSource, people, clock }: SeedDeps, settings: RegistrySettings): Promise<void> {
  const now = clock.now()
  const calendar = seedCalendar(now)
  const digests = createAlertDigests(settings.CALLER_SALT_FILE)
  await insertRows(
    dataSource,
    PersonEntity,
    demoRegister(now).map((person) => toDemoPerson(person, digests)),
  )
  await insertRows(
    dataSource,
    MergedNumberEntity,
    mergedNumbers.map((merged) => ({ ...merged, numberDigest: digests.nhsNumber(merged.nhsNumber) })),
  )
  await insertRows(dataSource, StatementEntity, demoStatements(calendar).map(toStatement))
  await insertRows(dataSource, PersonEntity, generatedRegister(people, calendar, digests))
  await insertRows(dataSource, StatementEntity, generatedStatements(people, calendar))
  const robin = callerReference(settings.CALLER_SALT_FILE, { iss: settings.OIDC_ISSUER, sub: 'crisis' })
  const robinsNumber = digests.nhsNumber('9990000158')
  // One of the demo's staff, who is a patient too: known before they first sign in, so that a colleague's look is noticed at once.
  await dataSource.query(`INSERT INTO staff_member (reference, organisation, number_digest, seen_at) VALUES ($1, 'ZM001', $2, $3)`, [
    robin,
    robinsNumber,
    now,
  ])
}

function toDemoPerson(person: ReturnType<typeof demoRegister>[number], digests: AlertDigests): PersonEntity {
  const { nhsNumber, familyName, dateOfBirth, restricted = false } = person
  const familyDigest = digests.familyName(familyName) ?? null
  return { nhsNumber, dateOfBirth, restricted, deceasedOn: null, familyDigest, toldVersion: '1' }
}

function* generatedRegister(people: number, calendar: SeedCalendar, digests: AlertDigests): Generator<PersonEntity> {
  for (const nhsNumber of generatedPeople(people)) {
    const { dateOfBirth, restricted, deceasedDaysAgo } = syntheticLife(nhsNumber)
    yield {
      nhsNumber,
      dateOfBirth,
      restricted,
      deceasedOn: deceasedDaysAgo === undefined ? null : calendar.day(deceasedDaysAgo),
      familyDigest: digests.familyName(syntheticFamilyName(nhsNumber)) ?? null,
      toldVersion: '1',
    }
  }
}

function* generatedStatements(people: number, calendar: SeedCalendar): Generator<StatementEntity> {
  let ordinal = 0
  for (const nhsNumber of generatedPeople(people)) {
    const statement = generatedStatement(nhsNumber, calendar)
    if (statement !== undefined) yield toStatement(statement, ordinal++)
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
