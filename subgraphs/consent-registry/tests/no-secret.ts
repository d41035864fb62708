/** RFC 7518 and 8037: the members of a JWK that are not public. */
const secret = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']

export function hasNoSecret(jwk: Readonly<Record<string, unknown>>): boolean {
  return secret.every((member) => !(member in jwk))
}
