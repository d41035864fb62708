import type { AgencyInstance, AgencyKindEntry } from '@crisis-record/contract/agencies'
import type { Dispatcher } from 'undici'
import type { AgencyConnection, ConnectionResult, Message } from '../agencies/agency-connection.js'
import { AgencyConnections } from '../agencies/agency-connections.js'
import { askCondition, type Asked } from '../agencies/ask-condition.js'
import type { Clock } from '../clock.js'
import { type AgencyRoster, type ListedAgencies, makeRoster, type RosterOptions } from './agency-roster.js'

export interface AgencySourcesOptions extends ListedAgencies, Omit<RosterOptions, 'connections'> {
  /** Bytes of an answer that are read before it is given up. */
  readonly answerLimit: number
  readonly dispatcher?: Dispatcher
  readonly clock: Clock
}

/** The agencies as one operation sees them, from its first question to its last. */
export interface RosterLease {
  readonly roster: AgencyRoster
  /** To be called once, when the operation is over. */
  release(): void
}

export interface AskedAgency {
  readonly agency: AgencyInstance
  readonly kind: AgencyKindEntry
  readonly asked: Asked
}

type Sender = Pick<AgencyConnection, 'send'>

interface Held {
  readonly roster: AgencyRoster
  /** Operations under way. */
  leases: number
  replaced: boolean
}

/**
 * Everyone the gateway speaks to. The list may be replaced while it runs: what is under way goes on with the agencies it began with, what begins
 * after it has the new ones, and an agency that is gone is disconnected after its last request.
 */
export class AgencySources {
  readonly #connections: AgencyConnections
  readonly #options: RosterOptions
  #now: Held

  /** @throws if an agency has no key */
  constructor(options: AgencySourcesOptions) {
    const { answerLimit, dispatcher, clock } = options
    this.#connections = new AgencyConnections({ answerLimit, clock, ...(dispatcher === undefined ? {} : { dispatcher }) })
    this.#options = { ...options, connections: this.#connections }
    this.#now = { roster: makeRoster(options, this.#options), leases: 0, replaced: false }
  }

  /** Where entries of the audit are posted, wherever that is at the time. */
  readonly entries: Sender = { send: (message) => this.#send('entries', message) }
  readonly head: Sender = { send: (message) => this.#send('head', message) }

  lease(): RosterLease {
    const held = this.#now
    held.leases++
    return {
      roster: held.roster,
      release: () => {
        held.leases--
        closeIfDone(held)
      },
    }
  }

  /** Asks each of them how it is, all at once; one that hangs is given up after the time an agency has. */
  async askEveryone(): Promise<readonly AskedAgency[]> {
    const { roster, release } = this.lease()
    try {
      return await Promise.all(roster.everyone.map(async ({ status, ...of }) => ({ ...of, asked: await askCondition(status) })))
    } finally {
      release()
    }
  }

  /** @throws if an agency has no key; then everything stays as it is */
  replace(listed: ListedAgencies): void {
    const before = this.#now
    this.#now = { roster: makeRoster(listed, this.#options), leases: 0, replaced: false }
    before.replaced = true
    closeIfDone(before)
  }

  async close(): Promise<void> {
    await this.#connections.closeAll()
  }

  async #send(to: 'entries' | 'head', message: Message): Promise<ConnectionResult> {
    const { roster, release } = this.lease()
    try {
      return await roster[to].send(message)
    } finally {
      release()
    }
  }
}

function closeIfDone({ roster, leases, replaced }: Held): void {
  if (replaced && leases === 0) void roster.close()
}
