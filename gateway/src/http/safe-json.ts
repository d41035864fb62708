import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Fastify's own parser, which throws on the keys `__proto__` and `constructor.prototype`. */
export function safeJsonParser(app: FastifyInstance): (request: FastifyRequest, text: string) => unknown {
  const parse = app.getDefaultJsonParser('error', 'error')
  return (request, text) => {
    let outcome: { error: Error | null; value: unknown } = { error: new Error('the parser did not answer'), value: undefined }
    void parse(request, text, (error, value) => {
      outcome = { error, value }
    })
    if (outcome.error !== null) throw outcome.error
    return outcome.value
  }
}
