import { Provider, type Configuration, type JWKS } from 'oidc-provider'
import { findDemoStaff } from './demo-staff.js'
import { recordResource } from './record-resource.js'

export interface DemoProviderOptions {
  issuer: string
  /** Where the viewer is served; sign-in returns to `/auth/callback` there. */
  viewerUrl: string
  viewerClientSecret: string
  jwks: JWKS
  cookieKey: string
  /** `aud` of access tokens. */
  audience: string
}

/** A real OpenID provider with staff who need no password. For demos and tests only. */
export function createDemoProvider(options: DemoProviderOptions): Provider {
  const configuration: Configuration = {
    clients: [
      {
        client_id: 'viewer',
        client_secret: options.viewerClientSecret,
        grant_types: ['authorization_code', 'refresh_token'],
        redirect_uris: [`${options.viewerUrl}/auth/callback`],
        post_logout_redirect_uris: [`${options.viewerUrl}/`],
      },
      {
        client_id: 'command-line',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        redirect_uris: ['http://127.0.0.1/callback'],
      },
    ],
    jwks: options.jwks,
    cookies: { keys: [options.cookieKey] },
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name', 'roles'] },
    conformIdTokenClaims: false,
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: showSignOut, postLogoutSuccessSource: showSignedOut },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => recordResource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'record',
          audience: options.audience,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    findAccount: (_ctx, id) => {
      const staff = findDemoStaff(id)
      return staff && { accountId: id, claims: () => ({ sub: id, name: staff.name, roles: staff.roles }) }
    },
    extraTokenClaims: (_ctx, token) => {
      const staff = 'accountId' in token ? findDemoStaff(token.accountId) : undefined
      if (staff === undefined) return undefined
      // The sign-in session, the same over every refresh of its tokens: an override serves one session and no other.
      const sid = 'sessionUid' in token ? token.sessionUid : undefined
      return {
        name: staff.name,
        family_name: staff.familyName,
        roles: staff.roles,
        ...(staff.nhsNumber === undefined ? {} : { nhs_number: staff.nhsNumber }),
        ...(sid === undefined ? {} : { sid }),
      }
    },
    issueRefreshToken: (_ctx, client) => Promise.resolve(client.grantTypeAllowed('refresh_token')),
    loadExistingGrant: async (ctx) => {
      const { client, session, provider } = ctx.oidc
      if (client === undefined || session?.accountId === undefined) return undefined
      // One grant for a session's every tab: a new one would end what another tab is in the middle of.
      const known = session.grantIdFor(client.clientId)
      const existing = known === undefined ? undefined : await provider.Grant.find(known)
      if (existing !== undefined) return existing
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope('openid profile')
      grant.addResourceScope(recordResource, 'record')
      await grant.save()
      return grant
    },
    ttl: {
      AccessToken: 60 * 60,
      AuthorizationCode: 60,
      Grant: 12 * 60 * 60,
      IdToken: 60 * 60,
      Interaction: 60 * 60,
      RefreshToken: 12 * 60 * 60,
      Session: 12 * 60 * 60,
    },
    renderError: (ctx) => {
      ctx.type = 'html'
      ctx.body = page('Sign-in did not work', '<p>Go back to the viewer and sign in again.</p>')
    },
  }
  return new Provider(options.issuer, configuration)
}

function showSignOut(ctx: { body: unknown; type: string }, form: string): void {
  ctx.type = 'html'
  ctx.body = page(
    'Sign out',
    `${form}<p>End your session at the sign-in service too?</p><button form="op.logoutForm" name="logout" value="yes" autofocus>Sign out</button>`,
  )
}

function showSignedOut(ctx: { body: unknown; type: string }): void {
  ctx.type = 'html'
  ctx.body = page('You are signed out', '<p>You can close this window.</p>')
}

/** A page in the plain look of the demo's sign-in service. `body` is markup of our own making. */
export function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} - demo sign-in</title><style>
body{font:19px/1.5 Arial,sans-serif;color:#212b32;background:#f0f4f5;margin:0}header{background:#005eb8;color:#fff;padding:16px 24px;font-weight:700}
main{max-width:720px;margin:32px auto;padding:0 24px}h1{font-size:32px;line-height:1.2}ul{list-style:none;padding:0}li{margin:0 0 12px}
button{font:inherit;text-align:left;width:100%;padding:12px 16px;background:#fff;color:#212b32;border:2px solid #4c6272;border-radius:4px;cursor:pointer}
button:hover{background:#e8edee}button:focus{outline:4px solid #ffeb3b;outline-offset:0;border-color:#212b32}b{display:inline-block;min-width:120px}</style></head>
<body><header>Demo sign-in service</header><main><h1>${title}</h1>${body}</main></body></html>`
}
