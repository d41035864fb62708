import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PublicError } from '@crisis-record/contract'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Log } from '../log.js'
import { keepForEver } from './keep-for-ever.js'

/** Paths under which there is no page of the viewer. */
const noPage = /^\/(graphql|auth|health|status|assets)(\/|$)/

const notBuilt = '<!doctype html><html lang="en"><title>Not built</title><p>The viewer has not been built. Run: npm run build</p></html>'

/**
 * Serves the built viewer: the files that were there at the start, and `index.html` for every other path, since the viewer finds its own
 * way by the address.
 */
export async function serveViewer(app: FastifyInstance, options: { directory: string; log: Log }): Promise<void> {
  const indexFile = join(options.directory, 'index.html')
  const index = existsSync(indexFile) ? readFileSync(indexFile) : undefined
  if (index === undefined) {
    options.log.warn('viewer has not been built, serving the API alone')
  } else {
    await app.register(fastifyStatic, {
      root: options.directory,
      // One route a file: a path that is not the name of a file never reaches the file system.
      wildcard: false,
      index: false,
      globIgnore: ['index.html'],
      dotfiles: 'deny',
      cacheControl: false,
      lastModified: false,
      setHeaders: (answer, path) => {
        if (isHashed(path)) answer.setHeader('cache-control', keepForEver)
      },
    })
  }

  app.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => {
    const [path = '/'] = request.url.split('?', 1)
    if ((request.method !== 'GET' && request.method !== 'HEAD') || noPage.test(path)) throw new PublicError('NOT_FOUND')
    return reply
      .code(index === undefined ? 503 : 200)
      .type('text/html; charset=utf-8')
      .send(index ?? notBuilt)
  })
}

/** The bundler names these files by their content: under one name there is only ever one content. */
function isHashed(path: string): boolean {
  return /[\\/]assets[\\/][^\\/]+-[A-Za-z0-9_-]{8,}\.[a-z0-9]+$/.test(path)
}
