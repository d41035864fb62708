import { createHash } from 'node:crypto'
import { identifierSystems } from '../code-systems.js'
import type { ElementFault } from '../element-fault.js'

/** By what a resource is known again, and a digest of what it says. */
export interface ResourceIdentity {
  /** `system|value` of its first identifier; else `Consent/<id>`, which is the sender's own. */
  readonly identity: string
  readonly digest: string
  /** The statement of this registry, if it is one of our own that comes back. */
  readonly statementId: string | undefined
}

export function identityOf(resource: unknown): ResourceIdentity | ElementFault {
  const { id, identifier } = resource as { id?: unknown; identifier?: unknown }
  const [first] = Array.isArray(identifier) ? (identifier as { system?: unknown; value?: unknown }[]) : []
  if (typeof first?.system === 'string' && typeof first.value === 'string') {
    const own = first.system === identifierSystems.statement
    return { identity: `${first.system}|${first.value}`, digest: digestOf(resource), statementId: own ? first.value : undefined }
  }
  if (typeof id === 'string') return { identity: `Consent/${id}`, digest: digestOf(resource), statementId: undefined }
  return { element: 'Consent.identifier', message: 'is missing, and so is an id: it could not be told from another, or known again' }
}

/** The order of keys says nothing, nor does when a server last touched the resource. */
export function digestOf(resource: unknown): string {
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
