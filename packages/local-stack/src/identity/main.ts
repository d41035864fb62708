import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { z } from 'zod'
import { createDemoProvider, page } from './demo-provider.js'
import { pickStaff } from './staff-picker.js'

const settings = z
  .object({
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number().int().default(4001),
    ISSUER: z.url(),
    VIEWER_URL: z.url(),
    ACCESS_TOKEN_AUDIENCE: z.string().default('crisis-record'),
    VIEWER_CLIENT_SECRET_FILE: z.string(),
    SIGNING_KEYS_FILE: z.string(),
    COOKIE_KEY_FILE: z.string(),
  })
  .parse(process.env)

const jwks = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) })
const provider = createDemoProvider({
  issuer: settings.ISSUER,
  viewerUrl: settings.VIEWER_URL,
  audience: settings.ACCESS_TOKEN_AUDIENCE,
  viewerClientSecret: readFileSync(settings.VIEWER_CLIENT_SECRET_FILE, 'utf8').trim(),
  cookieKey: readFileSync(settings.COOKIE_KEY_FILE, 'utf8').trim(),
  jwks: jwks.parse(JSON.parse(readFileSync(settings.SIGNING_KEYS_FILE, 'utf8'))),
})
const answer = provider.callback()

const server = createServer((request, response) => {
  if (request.url === '/health/ready') {
    response.writeHead(200, { 'content-type': 'text/plain' }).end('ready\n')
    return
  }
  if (!request.url?.startsWith('/interaction/')) {
    void answer(request, response)
    return
  }
  pickStaff(provider, request, response).catch(() => {
    response
      .writeHead(400, { 'content-type': 'text/html; charset=utf-8' })
      .end(page('Sign-in took too long', '<p>Go back to the viewer and sign in again.</p>'))
  })
})
server.listen(settings.PORT, settings.HOST, () => process.send?.({ type: 'ready', port: settings.PORT }))

const stop = () => {
  server.close(() => process.exit(0))
  server.closeAllConnections()
}
process.once('disconnect', stop).once('SIGTERM', stop).on('SIGINT', stop)
