import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { mostPeopleTold } from '@crisis-record/subgraph-kit'
import { makeIndexFiles } from './index-files.js'
import { type RealIndex, startRealIndex } from './real-index.js'
import { type StandingRegistry, startStandingRegistry } from './standing-registry.js'

const [maya, daniel, joel, peter] = ['9990000018', '9990000026', '9990000034', '9990000042'] as const
const formerlyMaya = '9990000131'
const generated = 700

let registry: StandingRegistry
let real: RealIndex
let files: ReturnType<typeof makeIndexFiles>
beforeAll(async () => {
  registry = await startStandingRegistry()
  files = makeIndexFiles(registry.url)
  real = await startRealIndex({ seedPeople: generated, files })
  await untilTold()
})
afterAll(async () => {
  await real.stop()
  await registry.stop()
})
afterEach(() => {
  registry.onMessage(() => undefined)
  registry.onKept(() => undefined)
})

async function waiting(): Promise<number> {
  const rows = (await real.sql('SELECT count(*)::int AS n FROM register_outbox')) as { n: number }[]
  return rows[0]?.n ?? -1
}

async function untilTold(): Promise<void> {
  for (const deadline = Date.now() + 60_000; (await waiting()) > 0; await new Promise((resolve) => setTimeout(resolve, 20)))
    if (Date.now() > deadline) throw new Error('the registry is not told')
}

async function told(change: () => Promise<unknown>): Promise<readonly string[]> {
  const before = registry.messages.length
  await change()
  await untilTold()
  return registry.messages.slice(before).flatMap((people) => people.map(({ nhsNumber }) => nhsNumber))
}

describe('whoever changes a person', () => {
  it('has everyone told who was there before anything was fed: in messages of some hundred', async () => {
    expect([...registry.known.keys()].sort()).toEqual(await allNumbers())
    expect(registry.messages.map((people) => people.length)).toEqual([250, 250, registry.known.size - 500])
    expect(mostPeopleTold).toBe(250)
  })

  it('has the registry told of the person as they stand, by whatever statement', async () => {
    expect(await told(() => real.sql('UPDATE person SET restricted = true WHERE nhs_number = $1', [maya]))).toEqual([maya])
    expect(registry.known.get(maya)).toEqual({
      nhsNumber: maya,
      version: expect.any(Number),
      person: { familyName: 'Ellington', dateOfBirth: '1991-04-17', restricted: true, deceasedOn: null },
      survivingNhsNumber: null,
    })
    await told(() => real.sql(`UPDATE person SET deceased_on = '2026-06-01', restricted = false WHERE nhs_number = $1`, [maya]))
    expect(registry.known.get(maya)?.person).toMatchObject({ deceasedOn: '2026-06-01', restricted: false })
    await told(() => real.sql('UPDATE person SET deceased_on = NULL WHERE nhs_number = $1', [maya]))
    expect(registry.known.get(maya)?.person).toMatchObject({ deceasedOn: null })
  })

  it.each([
    ['a family name', `UPDATE person SET family_name = 'Ellington-Shaw' WHERE nhs_number = '${maya}'`, [maya]],
    ['a date of birth', `UPDATE person SET date_of_birth = '1991-04-18' WHERE nhs_number = '${maya}'`, [maya]],
    ['two people at once', `UPDATE person SET restricted = NOT restricted WHERE nhs_number IN ('${daniel}', '${joel}')`, [daniel, joel]],
    ['where they live: none of its business', `UPDATE person SET address_line_1 = '1 Elsewhere' WHERE nhs_number = '${maya}'`, []],
    ['nothing at all', `UPDATE person SET restricted = restricted`, []],
    ['a number merged', `INSERT INTO merged_number VALUES ('${daniel}', '${maya}')`, [daniel]],
    [
      'what was merged into the merged one as well',
      `INSERT INTO merged_number VALUES ('${maya}', '${joel}')`,
      [maya, formerlyMaya, daniel].sort(),
    ],
    ['a merge undone', `DELETE FROM merged_number WHERE nhs_number = '${daniel}'`, [daniel]],
    [
      'another number for the same person',
      `UPDATE person SET nhs_number = '9990000999' WHERE nhs_number = '${peter}'`,
      [peter, '9990000999'],
    ],
    [
      'somebody new',
      `INSERT INTO person SELECT (jsonb_populate_record(p, '{"id":"new","nhs_number":"9990000980"}')).* FROM person p LIMIT 1`,
      ['9990000980'],
    ],
    ['somebody removed', `DELETE FROM person WHERE id = 'new'`, ['9990000980']],
  ])('%s', async (_what, statement, numbers) => {
    expect([...(await told(() => real.sql(statement)))].sort()).toEqual(numbers)
  })

  it('is told to the end: chains are resolved, and nobody is known by a number that was given up', () => {
    expect(registry.known.get(formerlyMaya)).toMatchObject({ person: null, survivingNhsNumber: joel })
    expect(registry.known.get(maya)).toMatchObject({ survivingNhsNumber: joel, person: { familyName: 'Ellington-Shaw' } })
    expect(registry.known.get(daniel)).toMatchObject({ survivingNhsNumber: null })
    expect(registry.known.get(peter)).toMatchObject({ person: null, survivingNhsNumber: null })
    expect(registry.known.get('9990000980')).toMatchObject({ person: null })
  })

  it('can make no circle of merges, and a merge that fails is told to nobody', async () => {
    expect(
      await told(() => expect(real.sql(`INSERT INTO merged_number VALUES ('${joel}', '${maya}')`)).rejects.toThrow('merged_into_another')),
    ).toEqual([])
  })

  it('tells nothing of a change that was taken back', async () => {
    expect(
      await told(async () => {
        await real
          .sql(`DO $$ BEGIN UPDATE person SET restricted = true WHERE nhs_number = '${maya}'; RAISE EXCEPTION 'no'; END $$`)
          .catch(() => undefined)
      }),
    ).toEqual([])
  })
})

describe('between the two', () => {
  it('a lost answer has it told again, the same in the same version, and then no more', async () => {
    let lost = 0
    registry.onKept(() => {
      if (lost++ < 2) throw new Error('lost')
    })
    const numbers = await told(() => real.sql('UPDATE person SET restricted = NOT restricted WHERE nhs_number = $1', [daniel]))
    expect(numbers).toEqual([daniel, daniel, daniel])
    const last = registry.messages.slice(-3).map(([first]) => first)
    expect(last).toEqual([last[0], last[0], last[0]])
    expect(await told(() => new Promise((resolve) => setTimeout(resolve, 1_500)))).toEqual([])
  })

  it('whatever changes while the registry is down is told once it is up: each person as they stand then, once', async () => {
    registry.onMessage(() => 503)
    for (const restricted of [true, false, true])
      await real.sql('UPDATE person SET restricted = $2 WHERE nhs_number = $1', [daniel, restricted])
    await real.sql(`UPDATE person SET family_name = 'Hart' WHERE nhs_number = $1`, [daniel])
    expect(await waiting()).toBe(1)
    const numbers = await told(async () => registry.onMessage(() => undefined))
    expect(numbers).toEqual([daniel])
    expect(registry.known.get(daniel)?.person).toMatchObject({ restricted: true, familyName: 'Hart' })
  })

  it('a person who changes while they are told of is told of again', async () => {
    let change: Promise<unknown> | undefined
    registry.onMessage(() => {
      change ??= real.sql(`UPDATE person SET family_name = 'Harte' WHERE nhs_number = $1`, [daniel])
      return undefined
    })
    await told(() => real.sql(`UPDATE person SET family_name = 'Harting' WHERE nhs_number = $1`, [daniel]))
    await change
    await untilTold()
    expect(registry.known.get(daniel)?.person?.familyName).toBe('Harte')
  })

  it('two changes at once have versions in the order they are committed in', async () => {
    registry.onMessage(() => 503)
    const runs = Array.from({ length: 40 }, (_, n) =>
      real
        .sql(
          n % 2 === 0
            ? `UPDATE person SET family_name = 'Hart${String(n)}' WHERE nhs_number = '${daniel}'`
            : `DO $$ BEGIN DELETE FROM merged_number WHERE nhs_number = '${daniel}'; INSERT INTO merged_number VALUES ('${daniel}', '${joel}'); END $$`,
        )
        .catch(() => undefined),
    )
    const versions: string[] = []
    const progress = { done: false }
    void Promise.all(runs).then(() => (progress.done = true))
    while (!progress.done) {
      const rows = (await real.sql('SELECT version FROM register_outbox WHERE nhs_number = $1', [daniel])) as { version: string }[]
      versions.push(...rows.map(({ version }) => version))
    }
    expect(versions.map(Number)).toEqual([...versions.map(Number)].sort((a, b) => a - b))
    registry.onMessage(() => undefined)
    await untilTold()
    const rows = (await real.sql('SELECT family_name FROM person WHERE nhs_number = $1', [daniel])) as { family_name: string }[]
    expect(registry.known.get(daniel)).toMatchObject({ person: { familyName: rows[0]?.family_name }, survivingNhsNumber: joel })
  })

  it('one whom the registry refuses keeps nobody waiting, and is told once it can be', async () => {
    registry.onMessage((people) => (people.some(({ nhsNumber }) => nhsNumber === joel) ? 400 : undefined))
    await real.sql(`UPDATE person SET restricted = NOT restricted`)
    for (const deadline = Date.now() + 60_000; (await waiting()) > 1 && Date.now() < deadline;)
      await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await waiting()).toBe(1)
    expect(await told(async () => registry.onMessage(() => undefined))).toEqual([joel])
  })

  it('a process that ended in the middle leaves the rest to the next', async () => {
    registry.onMessage(() => 503)
    await real.sql(`UPDATE person SET restricted = NOT restricted`)
    await real.restart()
    expect(await waiting()).toBeGreaterThan(generated)
    const numbers = await told(async () => registry.onMessage(() => undefined))
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.length).toBeGreaterThan(generated)
  })

  it('a store that was taken back to an earlier day goes on after what it had told', async () => {
    await real.sql(`SELECT setval('register_version', 5)`)
    await told(() => real.sql(`UPDATE person SET family_name = 'Hartley' WHERE nhs_number = $1`, [daniel]))
    expect(registry.known.get(daniel)?.person?.familyName).toBe('Hartley')
    await told(() => real.sql(`UPDATE person SET family_name = 'Hart' WHERE nhs_number = $1`, [joel]))
    expect(registry.known.get(joel)?.person?.familyName).toBe('Hart')
  })

  it('everyone is told again where an operator asks for it', async () => {
    expect([...(await told(() => real.sql('SELECT tell_everyone()')))].sort()).toEqual(await allNumbers())
  })

  it('an operator sees how many wait and how long', async () => {
    const metrics = async () => (await fetch(`${real.index.subgraph.internalUrl}/metrics`)).text()
    const value = (text: string, name: string) => Number(new RegExp(`^${name}(?:\\{.*\\})? (\\S+)$`, 'm').exec(text)?.[1])
    expect(value(await metrics(), 'crisis_record_register_waiting')).toBe(0)
    registry.onMessage(() => 503)
    await real.sql(`UPDATE person SET restricted = NOT restricted WHERE nhs_number = $1`, [daniel])
    await real.sql(`UPDATE register_outbox SET since = '2026-06-15T08:59:00Z'`)
    const text = await metrics()
    expect(value(text, 'crisis_record_register_waiting')).toBe(1)
    expect(value(text, 'crisis_record_register_oldest_seconds')).toBe(60)
    expect(text).not.toMatch(/99900|Hart/)
    registry.onMessage(() => undefined)
    await untilTold()
  })

  it('a registry that has moved is told where the agencies file says it is now, without a restart', async () => {
    const moved = await startStandingRegistry()
    try {
      files.moveRegistry(moved.url)
      for (const deadline = Date.now() + 60_000; moved.messages.length === 0; await new Promise((resolve) => setTimeout(resolve, 100))) {
        if (Date.now() > deadline) throw new Error('the registry is not told at its new address')
        await real.sql(`UPDATE person SET restricted = NOT restricted WHERE nhs_number = $1`, [daniel])
      }
      await untilTold()
      const before = registry.messages.length
      await real.sql(`UPDATE person SET family_name = 'Moved' WHERE nhs_number = $1`, [daniel])
      await untilTold()
      expect(moved.known.get(daniel)?.person?.familyName).toBe('Moved')
      expect(registry.messages).toHaveLength(before)
    } finally {
      await moved.stop()
    }
  })
})

async function allNumbers(): Promise<string[]> {
  const rows = (await real.sql(`SELECT nhs_number FROM person UNION SELECT nhs_number FROM merged_number ORDER BY 1`)) as {
    nhs_number: string
  }[]
  return rows.map((row) => row.nhs_number)
}
