import { type RequestKey, requestSignatureHeader, signRequest } from '@crisis-record/contract/tokens'

export interface TestAnswer {
  readonly status: number
  /** As received. */
  readonly text: string
  /** Parsed, if it is JSON; undefined otherwise. */
  readonly json: unknown
  /** The first of `data._entities`; undefined where there is none. */
  readonly patient: Readonly<Record<string, unknown>> | undefined
}

export interface SignedPost {
  /** Whole address, such as `${subgraph.url}/graphql`. */
  readonly url: string
  /** An object is sent as JSON, a text as it is. */
  readonly body: unknown
  readonly key: RequestKey
  /** ODS code of the agency asked. */
  readonly audience: string
  /** Caller reference; must be that of the decision. */
  readonly caller?: string | undefined
  /** Milliseconds; when the request is said to be made. */
  readonly now?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends what the gateway would send: the body, and its signature. */
export function postSigned({ url, body, key, audience, caller, now = Date.now(), headers }: SignedPost): Promise<TestAnswer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const signature = signRequest({ key, audience, caller, body: text, now })
  return post(url, text, { [requestSignatureHeader]: signature, ...headers })
}

export async function post(url: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<TestAnswer> {
  return readAnswer(await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } }))
}

export async function readAnswer(response: Response): Promise<TestAnswer> {
  const text = await response.text()
  const json = parse(text)
  return { status: response.status, text, json, patient: firstEntity(json) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function firstEntity(json: unknown): Readonly<Record<string, unknown>> | undefined {
  const { data } = (json ?? {}) as { data?: { _entities?: (Record<string, unknown> | null)[] } | null }
  return data?._entities?.[0] ?? undefined
}
