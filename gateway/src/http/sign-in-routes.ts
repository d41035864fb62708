import { errorTable, PublicError } from '@crisis-record/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { IdentifyOptions } from '../caller/identify-caller.js'
import { beginSignIn, callbackPath } from '../caller/sign-in/begin-sign-in.js'
import { finishSignIn } from '../caller/sign-in/finish-sign-in.js'
import { pendingMinutes } from '../caller/sign-in/pending-sign-ins.js'
import { answerError, toPublicError } from './error-answers.js'
import { signInErrorPage } from './sign-in-error-page.js'

/** The way out to the identity provider and back. Both are visited by the browser itself, so their errors are pages. */
export function addSignInRoutes(scope: FastifyInstance, options: IdentifyOptions): void {
  const { log } = options
  const errorHandler = (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const known = toPublicError(error)
    if (known.code === 'INTERNAL') log.error('sign-in failed unexpectedly', { requestId: request.id, error: known.cause })
    else log.warn('sign-in failed', { requestId: request.id, code: known.code, error: known.cause })
    if (!/\btext\/html\b/.test(request.headers.accept ?? '')) answerError(reply, known)
    else void reply.code(errorTable[known.code].status).type('text/html; charset=utf-8').send(signInErrorPage(known.code))
  }
  scope.get('/auth/sign-in', { exposeHeadRoute: false, errorHandler }, async (request, reply) => await begin(request, reply, options))
  scope.get(callbackPath, { exposeHeadRoute: false, errorHandler }, async (request, reply) => await finish(request, reply, options))
}

async function begin(request: FastifyRequest, reply: FastifyReply, options: IdentifyOptions): Promise<FastifyReply> {
  const { cookies, pendingSignIns } = options.callers
  const query = queryOf(request)
  const wish = { returnTo: query.get('return_to'), prompt: query.get('prompt') }
  const { location, pending } = await beginSignIn({ ...options, provider: options.callers.provider }, wish)
  const cookie = pendingSignIns.add(request.cookies[cookies.signInName], pending, pending.startedAt)
  return reply.setCookie(cookies.signInName, cookie, { ...cookies.attributes, maxAge: pendingMinutes * 60 }).redirect(location, 303)
}

async function finish(request: FastifyRequest, reply: FastifyReply, options: IdentifyOptions): Promise<FastifyReply> {
  const { callers, config, clock, log } = options
  const { cookies, pendingSignIns, vault } = callers
  const query = queryOf(request)
  const taken = pendingSignIns.take(request.cookies[cookies.signInName], query.get('state') ?? '', clock.now().getTime())
  if (taken.found === undefined) throw new PublicError('SIGN_IN_FAILED')
  if (taken.cookie === undefined) reply.clearCookie(cookies.signInName, cookies.attributes)
  else reply.setCookie(cookies.signInName, taken.cookie, { ...cookies.attributes, maxAge: pendingMinutes * 60 })

  const { session, tokens } = await finishSignIn(
    { ...options, provider: callers.provider, verify: callers.verify },
    query.toString(),
    taken.found,
  )
  // A new id at sign-in: whoever planted or knew the old one holds nothing.
  await request.session.regenerate()
  request.session.staff = { ...session, sealedTokens: vault.seal(tokens, request.session.sessionId) }
  await request.session.save()
  log.info('signed in', { requestId: request.id })
  return reply.redirect(config.publicUrl.origin + taken.found.returnPath, 303)
}

function queryOf(request: FastifyRequest): URLSearchParams {
  const start = request.url.indexOf('?')
  return new URLSearchParams(start === -1 ? '' : request.url.slice(start + 1))
}
