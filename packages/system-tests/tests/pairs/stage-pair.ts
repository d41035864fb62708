import pg from 'pg'
import type { HeldItem, Pair, Presence } from './draw-pair.js'
import { type Denied, factsOf, kindOf } from './denied.js'
import { heldKinds, type HeldKind, type Part, registerParts } from './held-kinds.js'

export type Side = 'FIRST' | 'SECOND'

type Row = Readonly<Record<string, unknown>>

/** One database, as its superuser, past every trigger: what no agency may change is changed here. */
export type Database = pg.Client

export async function openDatabase(address: string): Promise<Database> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query('SET session_replication_role = replica')
  return client
}

/** Rows to copy, so that what is staged is of the shape the agencies themselves keep. */
interface Templates {
  /** By index into {@link heldKinds}. */
  readonly items: readonly (readonly Row[])[]
  readonly thirdParty: readonly Row[]
  readonly statement: Row
  readonly register: ReadonlyMap<string, Row>
  readonly people: ReadonlyMap<string, Row>
  /** Tables of the registry with rows about a person, beside its register. */
  readonly choices: readonly string[]
  readonly override: Row
}

/** Puts one side of a pair into the databases: all that is held about its person, and nothing else. */
export class Stage {
  /** What a table of an agency is called where a test has put something in front of it. */
  readonly #names = new Map<string, string>()

  private constructor(
    private readonly databases: ReadonlyMap<string, Database>,
    private readonly templates: Templates,
  ) {}

  static async open(databases: ReadonlyMap<string, Database>): Promise<Stage> {
    const rows = async (database: string, query: string): Promise<Row[]> => {
      const { rows: found } = await databaseNamed(databases, database).query<{ row: Row }>(`SELECT to_jsonb(t) AS row FROM (${query}) t`)
      return found.map(({ row }) => row)
    }
    const items: Row[][] = []
    for (const { agency, table, like = 'true' } of heldKinds)
      items.push(await rows(agency, `SELECT * FROM ${table} WHERE nhs_number = '9990000018' AND ${like} ORDER BY local_id`))
    const byNumber = (found: readonly Row[]) => new Map(found.map((row) => [String(row['nhs_number']), row]))
    const tables = await rows(
      'consent-registry',
      `SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'nhs_number'
        AND table_name NOT IN ('person', 'merged_number')`,
    )
    const [statement] = await rows('consent-registry', `SELECT * FROM statement WHERE nhs_number = '9990000018' LIMIT 1`)
    if (statement === undefined) throw new Error('the demo has no statement to copy')
    return new Stage(databases, {
      items,
      thirdParty: await rows('mental-health-trust', 'SELECT * FROM third_party_information LIMIT 2'),
      statement,
      register: byNumber(await rows('consent-registry', 'SELECT * FROM person')),
      people: byNumber(await rows('patient-index', 'SELECT * FROM person')),
      choices: tables.map((row) => String(row['table_name'])),
      override: Object.fromEntries(
        (await rows('consent-registry', requiredColumns('override'))).map((row) => [
          String(row['column_name']),
          fillerOf(String(row['data_type'])),
        ]),
      ),
    })
  }

  /** `reference`: how the registry knows the caller. */
  async set(pair: Pair, side: Side, { denied, reference }: { denied: Denied; reference: string }): Promise<void> {
    const agencies = [...new Set(heldKinds.map(({ agency }) => agency))]
    await Promise.all([
      this.#run('consent-registry', this.#choices(pair, reference)),
      this.#run('patient-index', this.#register(pair, side, denied)),
      ...agencies.map((agency) => this.#run(agency, this.#items(agency, pair, { side, denied }))),
    ])
  }

  async #run(database: string, statements: readonly string[]): Promise<void> {
    const client = databaseNamed(this.databases, database)
    try {
      await client.query(['BEGIN', ...statements, 'COMMIT'].join(';\n'))
    } catch (error) {
      await client.query('ROLLBACK')
      throw error
    }
  }

  #choices({ person, statements, override, asker }: Pair, reference: string): string[] {
    const { nhsNumber } = person
    const { dateOfBirth, restricted, deceasedOn } = factsOf(person)
    const facts = { date_of_birth: dateOfBirth, restricted, deceased_on: deceasedOn ?? null }
    const { decided, ...columns } = this.templates.statement
    const at = (ms: number) => new Date(Date.now() + ms).toISOString()
    const { role, organisation, purpose } = asker
    const held = {
      reason: 'STATUTE',
      capacity: 'LACKS_CAPACITY',
      opened_at: at(-60_000),
      expires_at: at(3_000_000),
      session: null,
      ended_at: null,
    }
    return [
      ...this.templates.choices.map((table) => `DELETE FROM ${table} WHERE nhs_number = ${literal(nhsNumber)}`),
      `DELETE FROM person WHERE nhs_number = ${literal(nhsNumber)}`,
      insert('person', { ...this.templates.register.get(nhsNumber), ...facts }),
      ...statements.map((statement, n) =>
        insert('statement', {
          ...columns,
          ...{ id: `pair-${nhsNumber}-${String(n)}`, nhs_number: nhsNumber, decided: { ...(decided as Row), ...statement } },
          ...{ period_start: null, period_end: null },
        }),
      ),
      ...(override.length === 0
        ? []
        : [
            insert('override', {
              ...this.templates.override,
              ...{ id: `pair-${nhsNumber}`, nhs_number: nhsNumber, caller: reference, role, organisation, purpose, categories: override },
              ...held,
            }),
          ]),
    ]
  }

  #register({ person, register }: Pair, side: Side, denied: Denied): string[] {
    const key = literal(person.nhsNumber)
    const differing = registerParts.map((part, n) => (denied.registerPart(part) ? changeOf(part, register[n] ?? 'BOTH', side) : undefined))
    return [
      `DELETE FROM person WHERE nhs_number = ${key}`,
      insert('person', this.templates.people.get(person.nhsNumber) ?? {}),
      ...differing.flatMap((change) => (change === undefined ? [] : [change.replace('$1', key)])),
    ]
  }

  #items(agency: string, { person, items }: Pair, { side, denied }: { side: Side; denied: Denied }): string[] {
    const { nhsNumber } = person
    const kinds = heldKinds.filter((kind) => kind.agency === agency)
    const ours = kinds.flatMap(({ table }) => [
      ...(table === 'crisis_plan' ? [`DELETE FROM third_party_information WHERE plan_id LIKE 'pair-%'`] : []),
      `DELETE FROM ${this.#named({ agency, table })} WHERE nhs_number = ${literal(nhsNumber)} OR local_id LIKE 'pair-%'`,
    ])
    const list = insert('allergy_list', { nhs_number: nhsNumber, none_known_asserted_at: null })
    const fresh = agency === 'primary-care' ? [`DELETE FROM allergy_list WHERE nhs_number = ${literal(nhsNumber)}`, list] : []
    const put = items.flatMap((item, n) => (kindOf(item).agency === agency ? this.#item(item, n, { nhsNumber, side, denied }) : []))
    return [...ours, ...fresh, ...put]
  }

  #item(item: HeldItem, n: number, { nhsNumber, side, denied }: { nhsNumber: string; side: Side; denied: Denied }): string[] {
    const kind = kindOf(item)
    const differs = denied.item(item)
    const presence: Presence = differs ? item.presence : 'BOTH'
    if (presence !== 'BOTH' && presence !== 'OTHERWISE' && presence !== side) return []
    const id = `pair-${String(n)}`
    const templates = this.templates.items[item.kind] ?? []
    const sealed = { seal: item.seal, item_labels: item.labels }
    const row = { ...templates[n % templates.length], local_id: id, nhs_number: nhsNumber, ...sealed }
    const table = this.#named(kind)
    const partDiffers = kind.part !== undefined && (differs || denied.part(item)) ? changeOf(kind.part, item.part, side) : undefined
    return [
      insert(table, row),
      ...(kind.table === 'crisis_plan'
        ? this.templates.thirdParty.map((said, nth) => insert('third_party_information', { ...said, plan_id: id, ordinal: nth }))
        : []),
      ...(presence === 'OTHERWISE' && side === 'SECOND' ? [otherwise(kind, table, id)] : []),
      ...(partDiffers === undefined ? [] : [partDiffers.replace(`UPDATE ${kind.table} `, `UPDATE ${table} `).replace('$1', literal(id))]),
    ]
  }

  rename({ agency, table }: { readonly agency: string; readonly table: string }, name: string): void {
    this.#names.set(`${agency} ${table}`, name)
  }

  #named({ agency, table }: { readonly agency: string; readonly table: string }): string {
    return this.#names.get(`${agency} ${table}`) ?? table
  }
}

function otherwise(kind: HeldKind, table: string, id: string): string {
  return `UPDATE ${table} SET ${kind.otherwise} WHERE local_id = ${literal(id)}`
}

/** What makes a part different on this side, or nothing. */
function changeOf({ otherwise: changed, gone }: Part, presence: Presence, side: Side): string | undefined {
  if (presence === 'BOTH') return undefined
  if (presence === 'OTHERWISE') return side === 'SECOND' ? changed : undefined
  return presence === side ? undefined : gone
}

function insert(table: string, row: Row): string {
  return `INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table}, ${literal(JSON.stringify(row))}::jsonb)).*`
}

function literal(text: string): string {
  return pg.escapeLiteral(text)
}

function requiredColumns(table: string): string {
  return `SELECT column_name, data_type FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name = ${literal(table)} AND is_nullable = 'NO' AND column_default IS NULL`
}

/** Something for a column that may not be empty. */
function fillerOf(type: string): unknown {
  if (type.startsWith('timestamp')) return new Date().toISOString()
  if (type === 'boolean') return false
  if (type === 'ARRAY') return []
  return type.includes('int') ? 0 : 'none'
}

function databaseNamed(databases: ReadonlyMap<string, Database>, name: string): Database {
  const found = databases.get(name)
  if (found === undefined) throw new Error(`no database ${name}`)
  return found
}
