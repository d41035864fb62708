import { nameServices, type Stack } from '@crisis-record/local-stack'
import pg from 'pg'

/** Where a person is or can be reached, as one agency's store says it in one column. */
export interface Whereabouts {
  /** `<service>.<table>.<column>` */
  readonly column: string
  readonly text: string
}

/** Columns that are about nothing but where somebody is, or how to reach them. */
const ofPlaces = /place|site|department|address|postcode|town|telephone|email|provider|accepted_by|handover|conveyed_to|^contact$/
/** What these name is a kind of place, and no place. */
const ofKinds = /place_of_safety_type/
/** Anywhere else, what reads as a postcode or a local telephone number. */
const inText = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b01\d{3} \d{6}\b|\b07\d{3} \d{6}\b/g
/** Numbers of services that anyone may ring, in plans and teams. */
const numbersOfServices: ReadonlySet<string> = new Set([
  'mental-health-trust.crisis_plan.contacts',
  'mental-health-trust.care_team_member.telephone',
  'mental-health-trust.care_team_member.out_of_hours_telephone',
])
/** Say nothing by themselves: everybody's assessment is "At home" or in an emergency department. */
const saysNothing = new Set(['At home', 'Emergency Department', 'Home', 'Street'])

/** Everything of the kind that any agency holds about a person, read past every lock, from every column of every table. */
export async function whereaboutsOf(stack: Stack, nhsNumber: string): Promise<readonly Whereabouts[]> {
  const found: Whereabouts[] = []
  for (const { name } of nameServices(stack.agencies)) {
    if (name === 'consent-registry' || name === 'access-audit') continue
    const client = new pg.Client({ connectionString: stack.postgres.superuserUrl(name) })
    await client.connect()
    try {
      const { rows: tables } = await client.query<{ table_name: string }>(
        `SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'nhs_number' AND table_name <> 'disclosure'`,
      )
      for (const { table_name: table } of tables) {
        const { rows } = await client.query<{ row: Record<string, unknown> }>(
          `SELECT to_jsonb(t) AS row FROM "${table}" t WHERE nhs_number = $1`,
          [nhsNumber],
        )
        for (const { row } of rows)
          for (const [key, value] of Object.entries(row)) {
            const column = `${name}.${table}.${key}`
            if (numbersOfServices.has(column)) continue
            const texts = leaves(value)
            const telling = ofPlaces.test(key) && !ofKinds.test(key) ? texts : texts.flatMap((text) => text.match(inText) ?? [])
            found.push(...telling.filter((text) => text.length > 3 && !saysNothing.has(text)).map((text) => ({ column, text })))
          }
      }
    } finally {
      await client.end()
    }
  }
  return found
}

/** Names of agencies, which are the same whoever is asked about: an agency's own, and the list that a choice can name. */
const aboutNobody = new Set(['source', 'agencies'])

/** Every text anywhere inside, but for the names of agencies. */
export function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (aboutNobody.has(key) ? [] : leaves(inner)))
}
