/** How much one operation may ask for. */
export interface OperationLimits {
  /** Bytes of the document's text in UTF-8: comments are no tokens, yet must be read. */
  readonly bytes: number
  readonly tokens: number
  readonly depth: number
  readonly aliases: number
  /** Fields after fragments are spread, each time they are spread. */
  readonly fields: number
  /** Fields written again under the same response key. */
  readonly repeats: number
  /** Fields of the operation's root. One person an operation needs one; the registry takes twenty. */
  readonly roots: number
  readonly fragments: number
  readonly variables: number
}

export const defaultLimits: OperationLimits = {
  bytes: 65_536,
  tokens: 4_000,
  depth: 16,
  aliases: 100,
  fields: 1_000,
  repeats: 100,
  roots: 10,
  fragments: 60,
  variables: 60,
}
