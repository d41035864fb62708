/** As much of a browser as signing in needs: cookies by origin, redirects followed one by one, the staff picker's form. */
export interface StaffSession {
  /** What a browser sends with a request to `/graphql`: cookie, origin and the session's own token. */
  readonly headers: Readonly<Record<string, string>>
}

/** Signs in at a gateway. The session is the gateway's, kept in its database. */
export async function signIn(gatewayUrl: string, staff: string): Promise<StaffSession> {
  const jars = new Map<string, Map<string, string>>()
  const visit = async (url: string, form?: URLSearchParams) => {
    const { origin } = new URL(url)
    const jar = jars.get(origin) ?? new Map<string, string>()
    jars.set(origin, jar)
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: cookieOf(jar), accept: 'text/html' },
      ...(form === undefined ? {} : { method: 'POST', body: form }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      jar.set(name, value)
    }
    await response.arrayBuffer()
    return response.headers.get('location')
  }
  let url = `${gatewayUrl}/auth/sign-in`
  let picked = false
  for (let hops = 0; hops < 15; hops++) {
    const location = await visit(url, picked || !url.includes('/interaction/') ? undefined : new URLSearchParams({ staff }))
    if (url.includes('/interaction/')) picked = true
    if (location === null) break
    url = new URL(location, url).href
  }
  const cookie = cookieOf(jars.get(new URL(gatewayUrl).origin) ?? new Map<string, string>())
  const session = await fetch(`${gatewayUrl}/auth/session`, { headers: { cookie } })
  const { csrfToken } = (await session.json()) as { csrfToken?: string }
  if (csrfToken === undefined) throw new Error(`${staff} could not sign in`)
  return { headers: { cookie, origin: new URL(gatewayUrl).origin, 'x-csrf-token': csrfToken } }
}

function cookieOf(jar: ReadonlyMap<string, string>): string {
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
}
