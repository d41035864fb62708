import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { recordResource } from '../identity/record-resource.js'

const redirectUri = 'http://127.0.0.1/callback'

/**
 * Signs in at the demo provider as a browser would (authorization code with PKCE, the staff picker's form) and gives the access token.
 * @param issuer address of the demo provider
 */
export async function requestToken(issuer: string, username: string): Promise<string> {
  const verifier = randomBytes(32).toString('base64url')
  const authorise = new URL('/auth', issuer)
  authorise.search = new URLSearchParams({
    client_id: 'command-line',
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'openid profile record',
    resource: recordResource,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString()
  const code = await followToCode(authorise, username)
  const answer = await fetch(new URL('/token', issuer), {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'command-line',
      code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
      resource: recordResource,
    }),
  })
  return z.object({ access_token: z.string() }).parse(await answer.json()).access_token
}

async function followToCode(start: URL, username: string): Promise<string> {
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
