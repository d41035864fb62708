import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { recordResource } from '../identity/record-resource.js'
import { signInForCode } from './sign-in-for-code.js'

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
  const code = await signInForCode(authorise, username, redirectUri)
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
