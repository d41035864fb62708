import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { PublicError } from '@crisis-record/contract'
import { headerValues } from './header-values.js'

/**
 * A browser sends the session cookie whoever wrote the page. So a request that rides on it must show that our own viewer made it: what the
 * browser says about its origin (one of the two headers at least, and none that says otherwise), and the session's token.
 */
export function refuseCrossSite(request: IncomingMessage, expected: { publicUrl: URL; csrfToken: string }): void {
  refuseForeignOrigin(request, expected.publicUrl)
  const [given = '', ...more] = headerValues(request, 'x-csrf-token')
  if (more.length > 0 || !equal(given, expected.csrfToken)) throw new PublicError('CROSS_SITE_REFUSED')
}

/** The part that needs no session. */
export function refuseForeignOrigin(request: IncomingMessage, publicUrl: URL): void {
  const sites = headerValues(request, 'sec-fetch-site')
  const origins = headerValues(request, 'origin')
  const ours = sites.every((site) => site === 'same-origin') && origins.every((origin) => origin === publicUrl.origin)
  if (!ours || sites.length + origins.length === 0) throw new PublicError('CROSS_SITE_REFUSED')
}

function equal(given: string, expected: string): boolean {
  const one = Buffer.from(given)
  const other = Buffer.from(expected)
  return one.length === other.length && timingSafeEqual(one, other)
}
