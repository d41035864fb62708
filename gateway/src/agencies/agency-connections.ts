import { AgencyConnection, type ConnectionOptions } from './agency-connection.js'

export type Wanted = Pick<ConnectionOptions, 'odsCode' | 'url' | 'keys' | 'timeout' | 'breaker'>

interface Kept {
  readonly connection: AgencyConnection
  holders: number
}

/**
 * Connections by what they are to, so that an agency that stays as it is keeps its connection, and what its circuit breaker has learnt, when the
 * list of agencies changes. One is closed when nobody holds it any more.
 */
export class AgencyConnections {
  readonly #kept = new Map<string, Kept>()

  constructor(private readonly common: Omit<ConnectionOptions, keyof Wanted>) {}

  take(wanted: Wanted): AgencyConnection {
    const name = nameOf(wanted)
    const kept = this.#kept.get(name) ?? { connection: new AgencyConnection({ ...this.common, ...wanted }), holders: 0 }
    kept.holders++
    this.#kept.set(name, kept)
    return kept.connection
  }

  async giveBack(wanted: Wanted): Promise<void> {
    const name = nameOf(wanted)
    const kept = this.#kept.get(name)
    if (kept === undefined || --kept.holders > 0) return
    this.#kept.delete(name)
    await kept.connection.close()
  }

  async closeAll(): Promise<void> {
    const all = [...this.#kept.values()]
    this.#kept.clear()
    await Promise.all(all.map(({ connection }) => connection.close()))
  }
}

function nameOf({ odsCode, url, keys, timeout, breaker }: Wanted): string {
  return JSON.stringify([odsCode, url, keys, timeout, breaker])
}
