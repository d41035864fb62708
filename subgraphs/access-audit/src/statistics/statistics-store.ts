import { type AuditEntry, type EventEntry, isMonth, type Month, monthAfter, monthOf } from '@crisis-record/subgraph-kit'
import type { DataSource } from 'typeorm'
import type { MonthReport } from './suppress.js'

/** Reports of months that are over, each kept as it was made; and the entries they are made from. */
export interface StatisticsStore {
  /** In order. Both ends are included. */
  reports(from: Month, to: Month): Promise<readonly MonthReport[]>
  months(): Promise<readonly Month[]>
  /** Months there are entries of and no report, oldest first, up to and without the one given. */
  missing(before: Month): Promise<readonly Month[]>
  /** The entries of a month, in the order of the chain. */
  entriesOf(month: Month): AsyncIterable<AuditEntry>
  /** Overrides opened in the three months before. */
  openedBefore(month: Month): Promise<readonly EventEntry[]>
  /** Keeps a report, unless another instance was faster. */
  keep(report: MonthReport): Promise<void>
}

interface Row {
  readonly sequence: string
  readonly recorded_at: Date
  readonly body: AuditEntry
}

const page = 500
/** Several instances' clocks may disagree by so much about which of two entries came first. */
const margin = 3_600_000
const threeMonths = 92 * 86_400_000

export function createStatisticsStore(dataSource: DataSource): StatisticsStore {
  const query = <T>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> => dataSource.query(sql, [...parameters])

  const timeFrom = async (sequence: number): Promise<Date | undefined> => {
    const [row] = await query<Row>(`SELECT recorded_at FROM entry WHERE sequence >= $1 ORDER BY sequence LIMIT 1`, [sequence])
    return row?.recorded_at
  }
  /** The first place in the chain not earlier than a moment: found by halving, since time grows with place. */
  const placeAt = async (moment: number): Promise<number> => {
    const [ends] = await query<{ last: string | null }>(`SELECT max(sequence) AS last FROM entry`)
    let [low, high] = [1, Number(ends?.last ?? 0) + 1]
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      const time = await timeFrom(middle)
      if (time !== undefined && time.getTime() < moment) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    async reports(from, to) {
      const rows = await query<{ report: MonthReport }>(
        `SELECT report FROM monthly_statistic WHERE month BETWEEN $1 AND $2 ORDER BY month`,
        [from, to],
      )
      return rows.map(({ report }) => report)
    },
    async months() {
      return (await query<{ month: Month }>(`SELECT month FROM monthly_statistic ORDER BY month`)).map(({ month }) => month)
    },
    async missing(before) {
      const first = await timeFrom(1)
      if (first === undefined) return []
      const made = new Set(await this.months())
      const all: Month[] = []
      for (let month = monthOf(first); month < before; month = monthAfter(month)) all.push(month)
      return all.filter((month) => !made.has(month))
    },
    async *entriesOf(month) {
      let after = (await placeAt(startOf(month) - margin)) - 1
      for (;;) {
        const rows = await query<Row>(
          `SELECT sequence, recorded_at, body FROM entry WHERE sequence > $1 ORDER BY sequence LIMIT ${String(page)}`,
          [after],
        )
        for (const { recorded_at: at, body } of rows) if (monthOf(at) === month) yield body
        const last = rows.at(-1)
        if (last === undefined || rows.length < page || last.recorded_at.getTime() > startOf(monthAfter(month)) + margin) return
        after = Number(last.sequence)
      }
    },
    async openedBefore(month) {
      const [from, to] = [await placeAt(startOf(month) - threeMonths), await placeAt(startOf(month) + margin)]
      const rows = await query<{ body: EventEntry }>(
        `SELECT body FROM entry WHERE kind = 'EVENT' AND body->>'event' = 'OVERRIDE_OPENED' AND sequence BETWEEN $1 AND $2 ORDER BY sequence`,
        [from, to],
      )
      return rows.map(({ body }) => body)
    },
    async keep(report) {
      await query(`INSERT INTO monthly_statistic (month, report) VALUES ($1, $2) ON CONFLICT (month) DO NOTHING`, [
        report.month,
        JSON.stringify(report),
      ])
    },
  }
}

/** Midnight UTC on the first: within an hour of midnight in England, all year. */
function startOf(month: Month): number {
  if (!isMonth(month)) throw new Error('not a month')
  return Date.parse(`${month}-01T00:00:00Z`)
}
