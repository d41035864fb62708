import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose'
import type { Provider } from 'oidc-provider'

// It warns on loading, of each provider, and at first uses, that it is not set up for production, which a test is not.
console.warn = () => undefined
console.info = () => undefined
const { Provider: OidcProvider } = await import('oidc-provider')

export const audience = 'crisis-record'
export const clientSecret = 'secret-of-the-test-client-0123456789'

export interface TestIdentityProvider {
  issuer: string
  /** Who signs in next: nobody is asked for a password. */
  signsInNext: string
  /** How long ago they proved who they are. */
  provedSecondsAgo: number
  /** Requests to the token endpoint so far. */
  tokenRequests: number
  publicJwk: JWK
  /** An access token as the provider would sign it, or a variation of it. */
  mint(changes?: { claims?: Record<string, unknown>; header?: Record<string, unknown>; key?: CryptoKey | Uint8Array }): Promise<string>
  /** The token endpoint says that the grant is no more, as when an account is closed. */
  refuseRefresh: boolean
  /** Milliseconds the token endpoint takes to begin. */
  slowBy: number
  stop(): Promise<void>
  restart(): Promise<void>
}

/** A real OpenID provider on a free port. */
export async function startIdentityProvider(options: {
  viewerUrl: string
  accessTokenSeconds?: number
  port?: number
}): Promise<TestIdentityProvider> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
  const publicJwk: JWK = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256', use: 'sig' }
  const server = createServer()
  await listen(server, options.port ?? 0)
  const { port } = server.address() as AddressInfo
  const issuer = `http://localhost:${port}`
  const state: TestIdentityProvider = {
    issuer,
    signsInNext: 'liaison',
    provedSecondsAgo: 0,
    tokenRequests: 0,
    refuseRefresh: false,
    slowBy: 0,
    publicJwk,
    async mint({ claims, header, key } = {}) {
      const now = Math.floor(Date.now() / 1000)
      return await new SignJWT({ iss: issuer, sub: 'liaison', aud: audience, iat: now, exp: now + 300, ...claimsOf('liaison'), ...claims })
        .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: 'test', ...header })
        .sign(key ?? privateKey)
    },
    stop: () => close(server),
    restart: () => listen(server, port),
  }
  const provider = createProvider(issuer, { ...options, jwk: { ...(await exportJWK(privateKey)), kid: 'test', alg: 'RS256', use: 'sig' } })
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (request.url === '/token') state.tokenRequests++
    if (request.url === '/token' && state.refuseRefresh) {
      response.writeHead(400, { 'content-type': 'application/json' }).end('{"error":"invalid_grant"}')
    } else if (request.url?.startsWith('/interaction/')) {
      const login = { accountId: state.signsInNext, ts: Math.floor(Date.now() / 1000) - state.provedSecondsAgo }
      void provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false })
    } else setTimeout(() => void answer(request, response), request.url === '/token' ? state.slowBy : 0)
  })
  return state
}

function claimsOf(username: string) {
  return { name: `Test ${username}`, roles: [{ role: 'LIAISON_CLINICIAN', organisation: 'ZH001' }] }
}

function createProvider(issuer: string, options: { viewerUrl: string; accessTokenSeconds?: number; jwk: JWK }): Provider {
  const resource = 'https://crisis-record.example/api'
  return new OidcProvider(issuer, {
    clients: [
      {
        client_id: 'viewer',
        client_secret: clientSecret,
        require_auth_time: true,
        grant_types: ['authorization_code', 'refresh_token'],
        redirect_uris: [`${options.viewerUrl}/auth/callback`],
        post_logout_redirect_uris: [`${options.viewerUrl}/`],
      },
    ],
    jwks: { keys: [options.jwk] },
    cookies: { keys: ['cookie-key-of-the-test-provider'] },
    pkce: { required: () => true },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true },
      rpInitiatedLogout: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({ scope: 'record', audience, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } }),
      },
    },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    extraTokenClaims: (_ctx, token) => ('accountId' in token ? claimsOf(token.accountId) : undefined),
    issueRefreshToken: () => Promise.resolve(true),
    loadExistingGrant: async (ctx) => {
      const { client, session, provider } = ctx.oidc
      if (client === undefined || session?.accountId === undefined) return undefined
      const existing = await provider.Grant.find(session.grantIdFor(client.clientId) ?? '')
      if (existing !== undefined) return existing
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope('openid profile')
      grant.addResourceScope(resource, 'record')
      await grant.save()
      return grant
    },
    ttl: {
      AccessToken: options.accessTokenSeconds ?? 86_400,
      Session: 86_400,
      Grant: 86_400,
      RefreshToken: 86_400,
      IdToken: 600,
      Interaction: 600,
      AuthorizationCode: 60,
    },
  })
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', () => resolve())
  })
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
