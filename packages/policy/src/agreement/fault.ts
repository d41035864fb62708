/** A fault in a document: where (a path of keys and positions) and what is wrong, with what to do. */
export interface Fault {
  readonly path: readonly PropertyKey[]
  readonly message: string
}
