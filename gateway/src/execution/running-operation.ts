import { type Category, type NhsNumber, PublicError } from '@crisis-record/contract'
import type { Permission } from '@crisis-record/contract/labels'
import type { Authorisation, Refusal } from '@crisis-record/contract/tokens'
import type { AgencyOutcome, OperationRun } from '../agencies/operation-run.js'
import type { Caller } from '../caller/caller.js'
import type { VariableValues } from '../operation/conditions.js'
import type { Subject } from '../operation/operation-subject.js'
import type { PreparedFetch, PrunedFetch } from '../operation/prepared-fetch.js'
import type { PreparedOperation } from './prepare-operation.js'

export type Pruning = 'enforced' | 'off-for-test'

export interface RunOptions {
  readonly prepared: PreparedOperation
  readonly caller: Caller
  readonly requestId: string
  readonly subject: Subject
  readonly variables: VariableValues
  readonly pruning: Pruning
  /** ODS codes of the agencies behind each service. */
  readonly agencies: ReadonlyMap<string, readonly string[]>
  /** Called as soon as the registry has decided. */
  readonly onAuthorised: (run: RunningOperation) => void
}

/** One operation from its decision to its answer. Made for one request and dropped with it: no decision outlives it. */
export class RunningOperation implements OperationRun {
  readonly requestId: string
  readonly caller: Caller
  readonly person: NhsNumber | undefined
  readonly changes: boolean
  readonly variables: VariableValues
  readonly outcomes: AgencyOutcome[] = []
  readonly personsReturned: string[] = []
  /** The entry that tells how it ended is on its way. */
  over = false
  refusal: PublicError | undefined
  #refusedTo: Refusal['caller'] | undefined
  /** Whether the AUTHORISED entry is durable. Absent until there is one on its way. */
  recorded: Promise<boolean> | undefined
  #authorisation: Authorisation | undefined
  /** By the agency's ODS code. */
  readonly #pruned = new Map<string, Map<PreparedFetch, PrunedFetch>>()

  constructor(private readonly options: RunOptions) {
    this.requestId = options.requestId
    this.caller = options.caller
    const { subject } = options
    this.person = 'person' in subject ? subject.person : undefined
    this.changes = subject.kind === 'CHANGE'
    this.variables = options.variables
  }

  get authorisation(): Authorisation | undefined {
    return this.#authorisation
  }

  authorise(authorisation: Authorisation): void {
    // The first decision holds for the whole operation; it is the one on record.
    if (this.#authorisation !== undefined) return
    this.#authorisation = authorisation
    this.options.onAuthorised(this)
  }

  /** Who asks, as far as the registry has verified them. */
  get asker(): Refusal['caller'] | undefined {
    return this.#authorisation?.caller ?? this.#refusedTo
  }

  /** The number asked or looked for. */
  get numberGiven(): NhsNumber | undefined {
    const { subject } = this.options
    return subject.kind === 'SEARCH' ? subject.sought : this.person
  }

  refusedTo(caller: Refusal['caller']): void {
    this.#refusedTo = caller
  }

  refuse(error: PublicError): void {
    this.refusal ??= error
  }

  fetch(service: string, text: string): PreparedFetch {
    return this.options.prepared.fetch(service, text)
  }

  pruned(fetch: PreparedFetch, odsCode: string): PrunedFetch {
    const ofAgency = this.#pruned.get(odsCode) ?? new Map<PreparedFetch, PrunedFetch>()
    this.#pruned.set(odsCode, ofAgency)
    const known = ofAgency.get(fetch)
    if (known !== undefined) return known
    const allowance = this.options.pruning === 'off-for-test' ? 'EVERYTHING' : this.#permission(fetch.service, odsCode)
    const pruned = fetch.prune(allowance, this.variables, this.#agencies(fetch).length > 1 ? 'JOINED' : 'ALONE')
    ofAgency.set(fetch, pruned)
    return pruned
  }

  answered(outcome: AgencyOutcome): void {
    this.outcomes.push(outcome)
  }

  returned(persons: readonly string[]): void {
    this.personsReturned.push(...persons)
  }

  /** False where conditions leave nothing to ask anybody. */
  asksAnything(): boolean {
    return this.#happening().some((fetch) => fetch.prune('EVERYTHING', this.variables).asks)
  }

  /**
   * What is about no record, and what changes one, is refused whole where it may not be done: a null would read as done, or as nothing found.
   * @throws {PublicError} ROLE_NOT_PERMITTED
   */
  assertRootsOpen(): void {
    for (const fetch of this.#happening()) {
      if (fetch.entities) continue
      const asked = fetch.prune('EVERYTHING', this.variables).selection.fields.length
      const agencies = this.#agencies(fetch)
      const closed = agencies.every((odsCode) => this.pruned(fetch, odsCode).selection.fields.length < asked)
      if (closed || (this.person === undefined && !agencies.some((odsCode) => this.#hasToken(fetch.service, odsCode))))
        throw new PublicError('ROLE_NOT_PERMITTED')
    }
  }

  /** What the client asks for by category, what of it is authorised, and of whom; the registry, when it only decides, is no agency asked for data. */
  asked(): { categories: readonly Category[]; fields: readonly string[]; agencies: readonly string[] } {
    const categories = new Set<Category>()
    const fields = new Set<string>()
    const agencies = new Set<string>()
    const { kind } = this.options.subject
    for (const fetch of this.#happening()) {
      for (const category of fetch.prune('EVERYTHING', this.variables).categories) categories.add(category)
      for (const odsCode of this.#agencies(fetch)) {
        const pruned = this.pruned(fetch, odsCode)
        for (const field of pruned.fields) fields.add(field)
        if (pruned.asks && (fetch.service !== 'consent-registry' || kind !== 'PERSON')) agencies.add(odsCode)
      }
    }
    return { categories: [...categories].sort(), fields: [...fields].sort(), agencies: [...agencies].sort() }
  }

  #happening(): PreparedFetch[] {
    return this.options.prepared.fetches.filter((fetch) => fetch.happens(this.variables))
  }

  #agencies({ service }: PreparedFetch): readonly string[] {
    return this.options.agencies.get(service) ?? []
  }

  /** The registry needs none: it decides for itself. */
  #hasToken(service: string, odsCode: string): boolean {
    return service === 'consent-registry' || this.#authorisation?.agencies[odsCode] !== undefined
  }

  /** The permit of the agency that is asked, with the caller's role as the registry read it. Nothing, before the decision. */
  #permission(service: string, odsCode: string): Permission {
    const authorisation = this.#authorisation
    if (authorisation === undefined) return { permit: new Set(), role: '' }
    const { role } = authorisation.caller
    if (service === 'consent-registry') return { permit: new Set(authorisation.permit), role }
    return { permit: new Set(authorisation.agencies[odsCode]?.permit), role }
  }
}
