import { parseStatement } from '@crisis-record/policy'
import type { EntityManager } from 'typeorm'
import type { EndDetails, EndKind, KeptStatement, RecordedStaff, StatementEnd, StatementToRecord } from '../records/kept-statement.js'
import { numbersOfPerson } from './numbers-of-person.js'
import { StatementEndEntity } from './statement-end.entity.js'
import { StatementEntity } from './statement.entity.js'

/** The statements of one person, under all their linked numbers together, within one transaction. */
export interface StatementRows {
  /** Waits until nobody else changes statements of this person, and keeps others waiting until the transaction ends. */
  lock(nhsNumber: string): Promise<void>
  /** How many there are; and the version, which rises with every statement and every end of one. */
  tally(nhsNumber: string): Promise<{ readonly version: number; readonly count: number }>
  /** Those that are not over, in no particular order. */
  inForce(nhsNumber: string): Promise<readonly KeptStatement[]>
  find(nhsNumber: string, id: string): Promise<KeptStatement | undefined>
  /** Every one there ever was, newest first. */
  history(nhsNumber: string, first: number): Promise<readonly KeptStatement[]>
  insert(statements: readonly StatementToRecord[]): Promise<void>
  end(ends: readonly StatementEnd[]): Promise<void>
}

interface Row {
  readonly id: string
  readonly decided: unknown
  readonly period_start: Date | null
  readonly period_end: Date | null
  readonly recorded_at: Date
  readonly withdrawn_at: Date | null
  readonly closed_at: Date | null
  readonly entered_in_error_at: Date | null
  readonly ends: readonly { readonly kind: EndKind; readonly by: RecordedStaff; readonly details: EndDetails }[]
}

const ofPerson = `s.nhs_number = ANY ${numbersOfPerson('$1')}`
const notOver = `s.withdrawn_at IS NULL AND s.closed_at IS NULL AND s.entered_in_error_at IS NULL`
const columns = `s.id, s.decided, s.period_start, s.period_end, s.recorded_at, s.withdrawn_at, s.closed_at, s.entered_in_error_at,
  (SELECT coalesce(json_agg(json_build_object('kind', e.kind, 'by', e.ended_by, 'details', e.details)), '[]')
    FROM statement_end e WHERE e.statement_id = s.id) AS ends`

const endColumns = { WITHDRAWN: 'withdrawn_at', CLOSED: 'closed_at', ENTERED_IN_ERROR: 'entered_in_error_at' } as const

export function statementRows(manager: EntityManager): StatementRows {
  const select = async (condition: string, parameters: readonly unknown[]): Promise<readonly KeptStatement[]> => {
    const rows: Row[] = await manager.query(`SELECT ${columns} FROM statement s WHERE ${ofPerson} AND ${condition}`, [...parameters])
    return rows.map(toKept)
  }
  return {
    async lock(nhsNumber) {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('statements of ' || $1, 0))`, [nhsNumber])
    },
    async tally(nhsNumber) {
      const rows: { count: string; ends: string }[] = await manager.query(
        `SELECT count(*), count(withdrawn_at) + count(closed_at) + count(entered_in_error_at) AS ends FROM statement s WHERE ${ofPerson}`,
        [nhsNumber],
      )
      const [count, ends] = [Number(rows[0]?.count), Number(rows[0]?.ends)]
      return { count, version: count + ends }
    },
    inForce: (nhsNumber) => select(notOver, [nhsNumber]),
    async find(nhsNumber, id) {
      // No text of a database holds a NUL, and asking it for one is an error.
      if (id.includes('\0')) return undefined
      const [found] = await select('s.id = $2', [nhsNumber, id])
      return found
    },
    history: (nhsNumber, first) => select('true ORDER BY s.recorded_at DESC, s.id LIMIT $2', [nhsNumber, first]),
    async insert(statements) {
      const fresh = { withdrawnAt: null, closedAt: null, enteredInErrorAt: null }
      await manager.insert(
        StatementEntity,
        statements.map((statement) => ({ ...statement, ...fresh })),
      )
    },
    async end(ends) {
      await manager.insert(
        StatementEndEntity,
        ends.map((one) => ({ ...one })),
      )
      for (const { statementId, kind, endedAt } of ends) {
        // For an UPDATE TypeORM answers with the rows and their number.
        const [, changed]: [unknown, number] = await manager.query(
          `UPDATE statement SET ${endColumns[kind]} = $2 WHERE id = $1 AND ${endColumns[kind]} IS NULL`,
          [statementId, endedAt],
        )
        if (changed !== 1) throw new Error('a statement to be ended is not there, or had ended')
      }
    },
  }
}

function toKept({ ends, ...row }: Row): KeptStatement {
  const instants = { WITHDRAWN: row.withdrawn_at, CLOSED: row.closed_at, ENTERED_IN_ERROR: row.entered_in_error_at }
  const kinds = Object.entries(instants).flatMap(([kind, at]) => {
    const said = ends.find((one) => one.kind === kind)
    return at === null ? [] : [[kind, { at, ...(said === undefined ? {} : { by: said.by, details: said.details }) }]]
  })
  return {
    id: row.id,
    statement: parseStatement({
      ...asObject(row.decided),
      id: row.id,
      periodStart: row.period_start,
      periodEnd: row.period_end,
      withdrawnAt: row.withdrawn_at,
      closedAt: row.closed_at,
      enteredInErrorAt: row.entered_in_error_at,
    }),
    decided: row.decided,
    periodStart: row.period_start,
    periodEnd: row.period_end,
    recordedAt: row.recorded_at,
    ends: Object.fromEntries(kinds) as KeptStatement['ends'],
  }
}

/** Anything but an object has no keys to read, which makes the statement one that cannot be read. */
function asObject(raw: unknown): object {
  return typeof raw === 'object' && raw !== null ? raw : {}
}
