import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import { ErrorLink } from '@apollo/client/link/error'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import type { Purpose } from '@crisis-record/contract'
import type { DocumentNode } from 'graphql'
import { tap } from 'rxjs'
import { endsSession, failuresOf } from './failures.js'
import { KeepsNothing } from './keeps-nothing.js'

interface Options {
  readonly csrfToken: () => string | undefined
  /** Given only where the member of staff has several roles and chose one. */
  readonly actingRole: () => string | undefined
  /** The gateway no longer knows this session. */
  readonly onSessionEnded: () => void
  /** The gateway answered, which began its idle time anew. */
  readonly onAnswered: () => void
}

/** How every operation is sent: an agency that fails spoils no other part, and nothing is kept. */
export const sent = { fetchPolicy: 'no-cache', errorPolicy: 'all' } as const

/** What every operation gives as its `context`. */
export interface OperationContext {
  readonly purpose: Purpose
}

/**
 * The viewer's one way to the gateway, on the session cookie. Nothing is read from or written to a cache: consent is decided
 * anew for every answer, so an answer may not outlive the screen that asked for it. `clearStore` drops what is under way.
 */
export function createClient(options: Options): ApolloClient {
  return new ApolloClient({
    cache: new KeepsNothing(),
    link: ApolloLink.from([
      new ErrorLink(({ error }) => {
        if (failuresOf(error).some(endsSession)) options.onSessionEnded()
      }),
      new ApolloLink((operation, forward) => forward(operation).pipe(tap(options.onAnswered))),
      new SetContextLink((previous) => ({ headers: requestHeaders(options, previous['purpose']) })),
      new PersistedQueryLink({ generateHash: hashOf, retry: () => false, disable: () => false }),
      // Without the text of an operation nobody can tell here which variables it uses: all are sent.
      new HttpLink({ uri: '/graphql', credentials: 'same-origin', includeUnusedVariables: true }),
    ]),
    devtools: { enabled: false },
  })
}

/** An operation is sent by its hash alone: the gateway takes from a browser's session none but those the viewer was built with. */
function hashOf(document: DocumentNode): string {
  const { __meta__: meta } = document as DocumentNode & { readonly __meta__?: { readonly hash: string } }
  if (meta === undefined) throw new Error('an operation that was not extracted: run the code generator')
  return meta.hash
}

function requestHeaders(options: Options, purpose: unknown): Record<string, string> {
  const csrfToken = options.csrfToken()
  const actingRole = options.actingRole()
  return {
    ...(actingRole === undefined ? {} : { 'acting-role': actingRole }),
    ...(csrfToken === undefined ? {} : { 'x-csrf-token': csrfToken }),
    ...(typeof purpose === 'string' ? { 'purpose-of-use': purpose } : {}),
  }
}
