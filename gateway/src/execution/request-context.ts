import type { Caller } from '../caller/caller.js'

/** What the HTTP server knows of one request; the context value of Apollo Server. */
export interface RequestContext {
  caller: Caller
  /** Random UUID, made here; never the client's. */
  requestId: string
}
