/** What an operation from the gateway may be at most. Far above what the viewer asks; a compromised gateway meets them first. */
export const operationLimits = {
  /** Bytes of the request body. */
  body: 256 * 1024,
  tokens: 4_000,
  depth: 16,
  /** Fields after fragments are spread out. */
  fields: 2_000,
  /** The gateway takes a hundred of a caller's, and asks two of its own beside each. */
  aliases: 400,
  rootFields: 20,
} as const
