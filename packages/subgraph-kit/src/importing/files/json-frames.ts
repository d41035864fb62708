import { TokenType } from '@streamparser/json'

/** No resource nests so deep; what does is meant to hurt. */
const deepest = 64

interface Frame {
  readonly array: boolean
  /** Names seen in this object: one that stands twice is read differently by different readers. */
  readonly names: Set<string>
  /** Of what is being read in it. */
  key: string | number
  awaitsName: boolean
}

export interface JsonFrames {
  /** Keys and indices from the root to what is being read. */
  readonly depth: number
  keyAt(depth: number): string | number | undefined
  /** Takes a token; answers what is wrong with where it stands, if anything is. */
  take(token: TokenType, value: unknown): 'TWIN' | 'TOO_DEEP' | undefined
}

/** Follows tokens through objects and lists, whose grammar somebody else checks. */
export function followFrames(): JsonFrames {
  const frames: Frame[] = []
  return {
    get depth() {
      return frames.length
    },
    keyAt: (depth) => frames[depth]?.key,
    take(token, value) {
      const top = frames.at(-1)
      switch (token) {
        case TokenType.LEFT_BRACE:
        case TokenType.LEFT_BRACKET: {
          const array = token === TokenType.LEFT_BRACKET
          frames.push({ array, names: new Set(), key: array ? 0 : '', awaitsName: !array })
          return frames.length > deepest ? 'TOO_DEEP' : undefined
        }
        case TokenType.RIGHT_BRACE:
        case TokenType.RIGHT_BRACKET:
          frames.pop()
          return undefined
        case TokenType.COMMA:
          if (top?.array === true) top.key = Number(top.key) + 1
          else if (top !== undefined) top.awaitsName = true
          return undefined
        case TokenType.STRING:
          if (top?.awaitsName !== true) return undefined
          top.awaitsName = false
          top.key = String(value)
          if (top.names.has(top.key)) return 'TWIN'
          top.names.add(top.key)
          return undefined
        default:
          return undefined
      }
    },
  }
}
