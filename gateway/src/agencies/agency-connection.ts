import { type RequestKey, requestSignatureHeader, signRequest } from '@crisis-record/contract/tokens'
import {
  BrokenCircuitError,
  circuitBreaker,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleWhenResult,
} from 'cockatiel'
import { type Dispatcher, Pool } from 'undici'
import type { Clock } from '../clock.js'
import { type FailureReason, post, type PostResult } from './post.js'

/** Where one agency is, and how it is spoken to. */
export interface ConnectionOptions {
  readonly odsCode: string
  /** The one address requests go to. */
  readonly url: string
  /** The first signs; the agency knows every one of them. */
  readonly keys: readonly RequestKey[]
  readonly timeout: number
  readonly answerLimit: number
  readonly clock: Clock
  /** Absent: a pool of its own. */
  readonly dispatcher?: Dispatcher
  /** Whether an agency that keeps failing is left alone for a while. */
  readonly breaker: 'on' | 'off'
}

export interface Message {
  readonly body: string
  /** The registry's reference to the caller; none before there is a decision. */
  readonly caller: string | undefined
  /** Milliseconds the answer may take, where that is not what the connection allows. */
  readonly timeout?: number
}

export type ConnectionResult =
  PostResult | { readonly kind: 'FAILED'; readonly reason: FailureReason | 'CIRCUIT_OPEN'; readonly sent: boolean }

const connectionsPerAgency = 64
const failuresInARow = 5

/** Signed requests to one agency: its own connections, key, time-out and circuit breaker. */
export class AgencyConnection {
  readonly odsCode: string
  readonly #options: ConnectionOptions
  readonly #origin: string
  readonly #path: string
  readonly #key: RequestKey
  readonly #dispatcher: Dispatcher
  readonly #circuit: CircuitBreakerPolicy | undefined

  constructor(options: ConnectionOptions) {
    const [key] = options.keys
    if (key === undefined) throw new Error(`No request key for ${options.odsCode}: the requests to it cannot be signed.`)
    const url = new URL(options.url)
    this.odsCode = options.odsCode
    this.#options = options
    this.#key = key
    this.#origin = url.origin
    this.#path = url.pathname + url.search
    this.#dispatcher =
      options.dispatcher ?? new Pool(url.origin, { connections: connectionsPerAgency, pipelining: 1, connectTimeout: options.timeout })
    this.#circuit = options.breaker === 'on' ? breakerOf() : undefined
  }

  /** True while the agency is left alone. */
  get isOpen(): boolean {
    return this.#circuit?.state === CircuitState.Open
  }

  async send(message: Message): Promise<ConnectionResult> {
    if (this.#circuit === undefined) return this.#post(message)
    try {
      return await this.#circuit.execute(() => this.#post(message))
    } catch (error) {
      if (error instanceof BrokenCircuitError) return { kind: 'FAILED', reason: 'CIRCUIT_OPEN', sent: false }
      throw error
    }
  }

  #post({ body, caller, timeout }: Message): Promise<PostResult> {
    const { odsCode, clock, answerLimit } = this.#options
    const signature = signRequest({ key: this.#key, audience: odsCode, caller, body, now: clock.now().getTime() })
    return post(this.#dispatcher, {
      origin: this.#origin,
      path: this.#path,
      headers: { 'content-type': 'application/json', accept: 'application/json', [requestSignatureHeader]: signature },
      body,
      timeout: timeout ?? this.#options.timeout,
      answerLimit,
    })
  }

  async close(): Promise<void> {
    if (this.#options.dispatcher === undefined) await this.#dispatcher.destroy()
  }
}

/** After five failures in a row the agency is left alone: half a second, then longer, five seconds at most. One request then tries it. */
function breakerOf(): CircuitBreakerPolicy {
  return circuitBreaker(handleWhenResult(isFailure), {
    breaker: new ConsecutiveBreaker(failuresInARow),
    halfOpenAfter: new ExponentialBackoff({ initialDelay: 500, maxDelay: 5_000 }),
  })
}

function isFailure(result: unknown): boolean {
  if (typeof result !== 'object' || result === null || !('kind' in result)) return true
  return result.kind === 'FAILED' || ('status' in result && typeof result.status === 'number' && result.status >= 500)
}
