import type { MonthReport, SharingLine } from '../../src/statistics/suppress.js'

/** Whole numbers from `least` to `most`, both included. */
export interface Range {
  readonly least: number
  readonly most: number
}

/** What somebody knows who reads the report, its rules, and how the system works. */
export interface Knowledge {
  /** Counts are to the nearest; 1: exact. */
  readonly roundedTo: number
  /** Every outcome a row can have, where the report names the ones it hides; absent where it does not. */
  readonly outcomes: readonly string[]
}

const unbounded = Number.MAX_SAFE_INTEGER

/**
 * Works out as much as can be of every count that is hidden. It takes for granted what favours it: that each request of a role in a month asks for
 * every category of every agency, so that all rows of the role have one sum. A row that is shown shows all its outcomes; of one that is hidden each
 * outcome is at least nothing and at most the sum less what is known of the others. Ranges are narrowed until nothing changes any more.
 */
export function workOut(report: Pick<MonthReport, 'cells'>, knowledge: Knowledge): ReadonlyMap<string, Range> {
  const found = new Map<string, Range>()
  for (const lines of groups(report.cells, ({ role }) => role).values()) {
    const rows = [...groups(lines, ({ agencyKind, category }) => `${agencyKind} ${category}`).values()].map((row) =>
      rangesOf(row, knowledge),
    )
    let sum: Range = { least: 0, most: unbounded }
    for (let changed = true; changed;) {
      changed = false
      for (const row of rows) {
        const narrower = meet(sum, total([...row.values()]))
        changed ||= narrower.least !== sum.least || narrower.most !== sum.most
        sum = narrower
        for (const [key, range] of row) {
          const others = total([...row].filter(([other]) => other !== key).map(([, each]) => each))
          const better = meet(range, { least: Math.max(0, sum.least - others.most), most: Math.max(0, sum.most - others.least) })
          changed ||= better.least !== range.least || better.most !== range.most
          row.set(key, better)
        }
      }
    }
    for (const row of rows) for (const [key, range] of row) found.set(key, range)
  }
  return found
}

export function keyOf({ role, agencyKind, category }: Pick<SharingLine, 'role' | 'agencyKind' | 'category'>, outcome: string): string {
  return [role, agencyKind, category, outcome].join(' ')
}

function rangesOf(row: readonly SharingLine[], { roundedTo, outcomes }: Knowledge): Map<string, Range> {
  const around = Math.floor(roundedTo / 2)
  const hiddenWhole = row.some(({ outcome }) => !outcomes.includes(outcome))
  const [first] = row
  if (first === undefined) return new Map()
  return new Map(
    outcomes.map((outcome): [string, Range] => {
      const line = row.find((each) => each.outcome === outcome)
      const key = keyOf(first, outcome)
      if (hiddenWhole || line?.suppressed === true) return [key, { least: hiddenWhole ? 0 : 1, most: unbounded }]
      const count = line?.count ?? 0
      return [key, line === undefined ? { least: 0, most: 0 } : { least: Math.max(0, count - around), most: count + around }]
    }),
  )
}

function total(ranges: readonly Range[]): Range {
  return ranges.reduce(({ least, most }, each) => ({ least: least + each.least, most: Math.min(unbounded, most + each.most) }), {
    least: 0,
    most: 0,
  })
}

function meet(a: Range, b: Range): Range {
  return { least: Math.max(a.least, b.least), most: Math.min(a.most, b.most) }
}

function groups<T>(all: readonly T[], keyFor: (each: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const each of all) found.set(keyFor(each), [...(found.get(keyFor(each)) ?? []), each])
  return found
}
