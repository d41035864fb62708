import type { AgencyKind, AuditEntry, AuthorisedEntry, CompletedEntry, EventEntry } from '@crisis-record/subgraph-kit'
import { type Cell, CellCounter, emptyCell } from './cell.js'

/** What was decided about one category of information that one kind of agency holds, for one role: a count for each outcome and reason. */
export interface SharingRow {
  readonly role: string
  readonly agencyKind: string
  readonly category: string
  readonly cells: readonly { readonly outcome: string; readonly reason: string; readonly cell: Cell }[]
}

export interface OverrideRow {
  readonly role: string
  readonly opened: Cell
  readonly inappropriate: Cell
}

export interface AgencyRow {
  readonly agencyKind: string
  readonly answered: Cell
  readonly notAnswering: Cell
}

/** One month, counted; nothing in it is hidden yet. */
export interface Tally {
  readonly sharing: readonly SharingRow[]
  readonly overrides: readonly OverrideRow[]
  readonly agencies: readonly AgencyRow[]
}

/** Requests whose second entry is still to come; more than ever are under way at once. */
const mostUnderWay = 20_000

/**
 * Counts the entries of one month, in the order of the chain. A decision counts where its category was asked for: what is decided
 * beside it was never looked for. A search decides about nobody.
 */
export class Tallying {
  readonly #sharing = new Map<string, CellCounter>()
  readonly #opened = new Map<string, CellCounter>()
  readonly #inappropriate = new Map<string, CellCounter>()
  readonly #answers = new Map<string, CellCounter>()
  /** Role and caller of who opened an override, to count a review under the role that is reviewed. */
  readonly #openers = new Map<string, { readonly role: string; readonly caller: string }>()
  /** Who asked: COMPLETED does not say. */
  readonly #underWay = new Map<string, string>()

  constructor(private readonly kindOf: (odsCode: string) => AgencyKind | undefined) {}

  /** An override opened before this month, that may be reviewed in it. */
  openedBefore({ event, caller, subjects }: EventEntry): void {
    const id = subjects.find(({ type }) => type === 'OVERRIDE')?.id
    if (event === 'OVERRIDE_OPENED' && id !== undefined && caller !== undefined)
      this.#openers.set(id, { role: caller.role, caller: caller.reference })
  }

  take(entry: AuditEntry): void {
    if (entry.kind === 'AUTHORISED') this.#authorised(entry)
    else if (entry.kind === 'COMPLETED') this.#completed(entry)
    else if (entry.kind === 'EVENT') this.#happened(entry)
  }

  get tally(): Tally {
    return {
      sharing: rowsOf(this.#sharing).map(([[role = '', agencyKind = '', category = ''], cells]) => ({
        role,
        agencyKind,
        category,
        cells: cells.map(([[outcome = '', reason = ''], cell]) => ({ outcome, reason, cell })),
      })),
      overrides: [...new Set([...this.#opened.keys(), ...this.#inappropriate.keys()])].sort().map((role) => ({
        role,
        opened: this.#opened.get(role)?.cell ?? emptyCell,
        inappropriate: this.#inappropriate.get(role)?.cell ?? emptyCell,
      })),
      agencies: agenciesOf(this.#answers),
    }
  }

  #authorised({ person, caller, requestId, categoriesAsked, decisions }: AuthorisedEntry): void {
    if (person === undefined) return
    this.#remember(requestId, caller.reference)
    const asked = new Set<string>(categoriesAsked)
    for (const { category, source, outcome, reason, items } of decisions) {
      const kind = this.kindOf(source)
      // Those about single labelled items are about no field that could have been asked for there.
      if (!asked.has(category) || kind === undefined || items === true) continue
      counterAt(this.#sharing, keyOf(caller.role, kind, category, outcome, reason)).add(person, caller.reference)
    }
  }

  #completed({ person, requestId, agencies }: CompletedEntry): void {
    const caller = this.#underWay.get(requestId)
    this.#underWay.delete(requestId)
    if (person === undefined || caller === undefined) return
    for (const { agency, outcome } of agencies) {
      const kind = this.kindOf(agency)
      if (kind !== undefined) counterAt(this.#answers, keyOf(kind, outcome === 'ANSWERED' ? 'answered' : 'not')).add(person, caller)
    }
  }

  #happened(entry: EventEntry): void {
    const { event, caller, person, subjects, facts } = entry
    const id = subjects.find(({ type }) => type === 'OVERRIDE')?.id
    if (id === undefined || person === undefined) return
    this.openedBefore(entry)
    if (event === 'OVERRIDE_OPENED' && caller !== undefined) counterAt(this.#opened, caller.role).add(person, caller.reference)
    const opener = this.#openers.get(id)
    if (event === 'OVERRIDE_REVIEWED' && facts['outcome'] === 'INAPPROPRIATE' && opener !== undefined) {
      counterAt(this.#inappropriate, opener.role).add(person, opener.caller)
    }
  }

  #remember(requestId: string, caller: string): void {
    this.#underWay.set(requestId, caller)
    const [oldest] = this.#underWay.keys()
    if (this.#underWay.size > mostUnderWay && oldest !== undefined) this.#underWay.delete(oldest)
  }
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts)
}

function counterAt(counters: Map<string, CellCounter>, key: string): CellCounter {
  const counter = counters.get(key) ?? new CellCounter()
  counters.set(key, counter)
  return counter
}

type Row = readonly [key: readonly string[], cells: readonly (readonly [key: readonly string[], cell: Cell])[]]

/** By the first three parts of the key, sorted; the rest tells the cells of a row apart. */
function rowsOf(counters: ReadonlyMap<string, CellCounter>): Row[] {
  const rows = new Map<string, [string[], [string[], Cell][]]>()
  for (const [key, { cell }] of [...counters].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parts = JSON.parse(key) as string[]
    const row = rows.get(keyOf(...parts.slice(0, 3))) ?? [parts.slice(0, 3), []]
    row[1].push([parts.slice(3), cell])
    rows.set(keyOf(...parts.slice(0, 3)), row)
  }
  return [...rows.values()]
}

function agenciesOf(answers: ReadonlyMap<string, CellCounter>): AgencyRow[] {
  const cellOf = (kind: string, how: string) => answers.get(keyOf(kind, how))?.cell ?? emptyCell
  const kinds = [...new Set([...answers.keys()].map((key) => (JSON.parse(key) as string[])[0] ?? ''))].sort()
  return kinds.map((agencyKind) => ({
    agencyKind,
    answered: cellOf(agencyKind, 'answered'),
    notAnswering: cellOf(agencyKind, 'not'),
  }))
}
