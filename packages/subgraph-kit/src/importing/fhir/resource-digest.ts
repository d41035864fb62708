import { createHash } from 'node:crypto'

/** Of what a resource says. The order of keys says nothing, nor does when a server last touched the resource. */
export function resourceDigest(resource: object): string {
  const { meta, ...said } = resource as { meta?: Record<string, unknown> }
  const { versionId: _versionId, lastUpdated: _lastUpdated, ...about } = meta ?? {}
  return createHash('sha256')
    .update(JSON.stringify(inOrder({ ...said, meta: about })))
    .digest('base64url')
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  )
}
