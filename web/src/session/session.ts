export interface Organisation {
  readonly odsCode: string
  readonly name: string
}

/** What the gateway says of the session behind the cookie. The cookie itself is out of the browser code's reach. */
export type Session =
  | { readonly signedIn: false }
  | {
      readonly signedIn: true
      readonly name: string
      /** What the member of staff may act as, by their access token. */
      readonly roles: readonly string[]
      readonly organisations: readonly Organisation[]
      readonly csrfToken: string
      /** Until it ends, however much it is used. */
      readonly secondsLeft: number
    }

export type SignedIn = Extract<Session, { signedIn: true }>

/** Asks the gateway. Undefined when it does not answer as it should. */
export async function fetchSession(): Promise<Session | undefined> {
  return await askForSession({ method: 'GET', headers: { accept: 'application/json' } })
}

/** Tells the gateway that someone is here, which begins the idle time anew. Merely asking does not. */
export async function keepSession(csrfToken: string): Promise<Session | undefined> {
  return await askForSession({ method: 'POST', headers: { accept: 'application/json', 'x-csrf-token': csrfToken } })
}

async function askForSession(request: RequestInit): Promise<Session | undefined> {
  try {
    const response = await fetch('/auth/session', { ...request, credentials: 'same-origin', cache: 'no-store' })
    if (response.status === 401) return { signedIn: false }
    return response.ok ? readSession(await response.json()) : undefined
  } catch {
    return undefined
  }
}

export function readSession(raw: unknown): Session | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  const given: Record<string, unknown> = { ...raw }
  if (given['signedIn'] === false) return { signedIn: false }
  if (given['signedIn'] !== true || typeof given['csrfToken'] !== 'string') return undefined
  const left = given['secondsLeft']
  return {
    signedIn: true,
    name: words(given['name']) ?? '',
    roles: roleNames(given),
    organisations: organisationNames(given['organisations']),
    csrfToken: given['csrfToken'],
    secondsLeft: typeof left === 'number' ? left : Infinity,
  }
}

/** Ends the session at the gateway. Gives the address at which the identity provider ends its own, if it has one; undefined when it failed. */
export async function endSession(csrfToken: string): Promise<{ readonly next: string | undefined } | undefined> {
  try {
    const response = await fetch('/auth/sign-out', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'x-csrf-token': csrfToken, accept: 'application/json' },
    })
    if (!response.ok && response.status !== 401) return undefined
    const body: unknown = await response.json().catch(() => undefined)
    const next = typeof body === 'object' && body !== null && 'endSessionUrl' in body ? body.endSessionUrl : undefined
    return { next: typeof next === 'string' ? next : undefined }
  } catch {
    return undefined
  }
}

/** Where to send the browser to sign in and come back to this page. */
export function signInAddress(path: string): string {
  return `/auth/sign-in?return_to=${encodeURIComponent(path)}`
}

/** After a session: whoever comes next is asked who they are, and not taken for who left. */
export const signInAnewAddress = '/auth/sign-in?prompt=login'

function roleNames(given: Record<string, unknown>): readonly string[] {
  const roles = given['roles']
  const names = Array.isArray(roles)
    ? roles.map((one: unknown) => (typeof one === 'object' && one !== null && 'role' in one ? one.role : undefined))
    : []
  return [...new Set(names.map(words).filter((name) => name !== undefined))]
}

function organisationNames(raw: unknown): readonly Organisation[] {
  if (!Array.isArray(raw)) return []
  return raw.flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return []
    const { odsCode, name }: { odsCode?: unknown; name?: unknown } = one
    return typeof odsCode === 'string' && typeof name === 'string' ? [{ odsCode, name }] : []
  })
}

function words(raw: unknown): string | undefined {
  return typeof raw === 'string' && raw !== '' ? raw : undefined
}
