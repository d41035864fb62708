import { v7 } from 'uuid'

/**
 * A new request's id: a UUID of version 7, unguessable like any other. It begins with its time, so that the audit's index over request ids
 * grows at its end alone; ids at random would touch another page of it with every entry, the more the longer the chain.
 */
export function newRequestId(): string {
  return v7()
}
