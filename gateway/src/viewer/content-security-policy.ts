/** What the viewer's pages may do: use what this origin serves, and send a form here or to the identity provider. Nothing else. */
export function contentSecurityPolicy(issuer: URL): Record<string, string[]> {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'font-src': ["'self'"],
    'form-action': ["'self'", issuer.origin],
    'frame-ancestors': ["'none'"],
    'base-uri': ["'none'"],
  }
}
