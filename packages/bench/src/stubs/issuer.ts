import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** An issuer of access tokens: discovery, keys, and one token for the load generator. */
export async function startIssuer(audience: string): Promise<{ issuer: string; accessToken: string }> {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'bench', alg: 'RS256', use: 'sig' }
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const metadata = {
      issuer,
      jwks_uri: `${issuer}/jwks`,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      response_types_supported: ['code'],
    }
    response.end(JSON.stringify(request.url === '/jwks' ? { keys: [jwk] } : metadata))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://localhost:${String((server.address() as AddressInfo).port)}`
  const accessToken = await new SignJWT({
    name: 'Bench',
    roles: [{ role: 'LIAISON_CLINICIAN', organisation: 'ZM001' }],
    client_id: 'bench',
    scope: 'record',
  })
    .setProtectedHeader({ alg: 'RS256', kid: 'bench', typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject('bench')
    .setIssuedAt()
    .setJti('bench-token')
    .setExpirationTime('2h')
    .sign(privateKey)
  server.unref()
  return { issuer, accessToken }
}
