import type { FastifyRequest } from 'fastify'

/** Whoever shows a bearer token is judged by it alone: the cookie is taken away before anyone looks at it. */
export async function bearerWithoutCookie(request: FastifyRequest): Promise<void> {
  if (request.headers.authorization !== undefined) delete request.headers.cookie
}
