import { ApolloCache } from '@apollo/client'

/** The cache that Apollo Client wants to have, and that holds nothing: an answer of a record is nowhere but on the screen that asked for it. */
export class KeepsNothing extends ApolloCache {
  read() {
    return null
  }
  write() {
    return undefined
  }
  diff() {
    return { result: null, complete: false, missing: undefined } as never
  }
  watch() {
    return () => undefined
  }
  reset() {
    return Promise.resolve()
  }
  evict() {
    return false
  }
  restore() {
    return this
  }
  extract() {
    return undefined
  }
  removeOptimistic() {
    return undefined
  }
  fragmentMatches() {
    return false
  }
  performTransaction() {
    return undefined
  }
}
