/**
 * Goes through the demo provider's sign-in as a browser would, as one of the staff, to the authorisation code.
 * Every call is a browser of its own, and so a session of its own.
 */
export async function signInForCode(start: URL, username: string, redirectUri: string): Promise<string> {
  const cookies = new Map<string, string>()
  let next = start
  let form: URLSearchParams | undefined
  for (let step = 0; step < 12; step++) {
    const response = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: form }),
    })
    await response.arrayBuffer()
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location === null) {
      if (form !== undefined || !response.ok) throw new Error(`The sign-in service did not accept "${username}".`)
      form = new URLSearchParams({ staff: username })
      continue
    }
    form = undefined
    next = new URL(location, next)
    const code = next.searchParams.get('code')
    if (code !== null && next.href.startsWith(redirectUri)) return code
  }
  throw new Error('The sign-in service sent us round in circles.')
}
