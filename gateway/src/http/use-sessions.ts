import fastifyCookie from '@fastify/cookie'
import fastifySession from '@fastify/session'
import type { FastifyInstance } from 'fastify'
import type { Callers } from '../caller/callers.js'

/** Gives the routes of `scope` the session of the request. Only where it is needed: the viewer's files cost no look into the database. */
export async function useSessions(scope: FastifyInstance, callers: Callers): Promise<void> {
  await scope.register(fastifyCookie)
  await scope.register(fastifySession, {
    secret: callers.cookieSecrets,
    cookieName: callers.cookies.sessionName,
    // Without an end of its own: it goes with the browser window, and the session ends on the server before that.
    cookie: { ...callers.cookies.attributes },
    store: callers.records.store,
    saveUninitialized: false,
    rolling: false,
  })
}
