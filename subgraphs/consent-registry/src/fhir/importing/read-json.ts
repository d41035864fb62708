import { type Node, parseTree } from 'jsonc-parser'

/** JSON with, for each part of it, the text it was read from. */
export interface JsonText {
  readonly value: unknown
  /** The very text of what lies at this path. */
  textAt(path: readonly (string | number)[]): string
}

export type ReadJson = { readonly ok: true; readonly json: JsonText } | { readonly ok: false; readonly message: string }

/** No Consent nests so deep; what does is meant to hurt. */
const deepest = 64

/**
 * Reads JSON strictly. A name that stands twice in one object is refused: readers disagree on which of the two counts,
 * and one of them may be the permit.
 */
export function readJson(text: string): ReadJson {
  if (isTooDeep(text)) return { ok: false, message: `The JSON is nested more than ${deepest} deep.` }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { ok: false, message: `This is not JSON${whereOf(error)}.` }
  }
  const tree = parseTree(text, [], { disallowComments: true, allowTrailingComma: false })
  if (tree === undefined) return { ok: false, message: 'This is not JSON.' }
  if (hasTwins(tree)) return { ok: false, message: 'A name stands twice in one object of the JSON, so it cannot be said which counts.' }
  return { ok: true, json: { value, textAt: (path) => textAt(tree, text, path) } }
}

/** Only the place: what stands there may be about a person. */
function whereOf(error: unknown): string {
  const at = /position ([0-9]+)/.exec(error instanceof Error ? error.message : '')?.[1]
  return at === undefined ? '' : `: it cannot be read from character ${at} on`
}

function isTooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (inString) {
      if (character === '\\') at++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') {
      depth++
      if (depth > deepest) return true
    } else if (character === '}' || character === ']') depth--
  }
  return false
}

function hasTwins(node: Node): boolean {
  const { type, children = [] } = node
  if (type === 'object') {
    const names = children.map((property) => property.children?.[0]?.value as unknown)
    if (new Set(names).size < names.length) return true
  }
  return children.some(hasTwins)
}

function textAt(tree: Node, text: string, path: readonly (string | number)[]): string {
  const found = path.reduce<Node | undefined>((node, step) => {
    if (typeof step === 'number') return node?.children?.[step]
    return node?.children?.find((property) => property.children?.[0]?.value === step)?.children?.[1]
  }, tree)
  if (found === undefined) throw new Error('there is no such part of the JSON')
  return text.slice(found.offset, found.offset + found.length)
}
