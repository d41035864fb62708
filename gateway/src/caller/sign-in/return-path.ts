const longest = 256

/**
 * Where to go after sign-in: a path of our own, or `/`. Anything that a browser could read as another site, by whatever spelling, is `/`.
 * The path may hold an NHS number; it is kept in the sealed cookie and never sent to the identity provider.
 */
export function parseReturnPath(raw: unknown, publicUrl: URL): string {
  if (typeof raw !== 'string' || raw.length > longest || !/^\/[!-~]*$/.test(raw) || raw.includes('\\')) return '/'
  if (!URL.canParse(raw, publicUrl.href)) return '/'
  const { origin, pathname, search } = new URL(raw, publicUrl)
  // `/.//host` normalises to `//host`, which a browser takes for another host.
  if (origin !== publicUrl.origin || pathname.startsWith('//') || isOurEndpoint(pathname)) return '/'
  return pathname + search
}

/** No way back into signing in or out. */
function isOurEndpoint(pathname: string): boolean {
  return /^\/(auth|graphql|health)(\/|$)/i.test(decodeQuietly(pathname))
}

function decodeQuietly(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return '/auth'
  }
}
