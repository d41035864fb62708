import type { SeedDeps } from '@crisis-record/subgraph-kit'
import { generatedPeople, insertRows, type SeedCalendar, seedCalendar, seedId } from '@crisis-record/subgraph-kit/seeding'
import { MergedNumberEntity } from '../store/merged-number.entity.js'
import { PersonEntity } from '../store/person.entity.js'
import { StatementEntity } from '../store/statement.entity.js'
import { demoRegister, mergedNumbers } from './demo-register.js'
import { type DemoStatement, demoStatements } from './demo-statements.js'
import { generatedStatement } from './generated-statement.js'
import { syntheticLife } from './synthetic-life.js'

export async function seed({ dataSource, people, clock }: SeedDeps): Promise<void> {
  const now = clock.now()
  const calendar = seedCalendar(now)
  await insertRows(dataSource, PersonEntity, demoRegister(now).map(toDemoPerson))
  await insertRows(dataSource, MergedNumberEntity, mergedNumbers)
  await insertRows(dataSource, StatementEntity, demoStatements(calendar).map(toStatement))
  await insertRows(dataSource, PersonEntity, generatedRegister(people, calendar))
  await insertRows(dataSource, StatementEntity, generatedStatements(people, calendar))
}

function toDemoPerson({ nhsNumber, dateOfBirth, restricted }: ReturnType<typeof demoRegister>[number]): PersonEntity {
  return { nhsNumber, dateOfBirth, restricted: restricted ?? false, deceasedOn: null, toldVersion: '1' }
}

function* generatedRegister(people: number, calendar: SeedCalendar): Generator<PersonEntity> {
  for (const nhsNumber of generatedPeople(people)) {
    const { dateOfBirth, restricted, deceasedDaysAgo } = syntheticLife(nhsNumber)
    yield {
      nhsNumber,
      dateOfBirth,
      restricted,
      deceasedOn: deceasedDaysAgo === undefined ? null : calendar.day(deceasedDaysAgo),
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
