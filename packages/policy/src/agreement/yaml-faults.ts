import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Fault } from './fault.js'

/** A fault where a reader can find it. Lines count from 1; `key` is the path as one would write it, such as `roles.GP[0].basis`. */
export interface YamlFault {
  readonly line: number
  readonly key: string
  readonly message: string
}

export interface OpenedYaml {
  readonly value: unknown
  /** Faults of the YAML itself. */
  readonly faults: readonly YamlFault[]
  locate(faults: readonly Fault[]): readonly YamlFault[]
  faultsOf(issues: readonly z.core.$ZodIssue[]): readonly YamlFault[]
}

/** Opens YAML text so that faults found in its values can be traced back to lines. */
export function openYaml(text: string): OpenedYaml {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const locate = (faults: readonly Fault[]) =>
    faults
      .map(({ path, message }) => ({ line: lines.linePos(offsetOf(document, path)).line, key: written(path), message }))
      .sort((a, b) => a.line - b.line)
  const faults = document.errors.map(({ pos, message }) => unreadable(lines.linePos(pos[0]).line, message))
  const value = faults.length > 0 ? undefined : toValue(document, faults)
  return {
    value,
    faults,
    locate,
    faultsOf: (issues) => locate(issues.flatMap(toFaults)),
  }
}

function unreadable(line: number, why: string): YamlFault {
  return { line, key: '', message: `the YAML cannot be read: ${why}` }
}

/** Aliases are only followed here; one that would unfold without bounds is refused by the library. */
function toValue(document: Document, faults: YamlFault[]): unknown {
  try {
    return document.toJS()
  } catch (error) {
    faults.push(unreadable(1, error instanceof Error ? error.message : 'an alias'))
    return undefined
  }
}

function toFaults(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      message: 'is not a key we know here: take it out, or correct its spelling',
    }))
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.map(({ message }) => ({ path: issue.path, message }))
  }
  return [{ path: issue.path, message: issue.message }]
}

/** Where the thing at this path is written; for what is missing, where it should have been: its nearest parent. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true)
    const last = path[length - 1]
    if (isMap(parent)) {
      const key = parent.items.map((pair) => pair.key).find((candidate) => isScalar(candidate) && String(candidate.value) === String(last))
      if (isNode(key) && key.range) return key.range[0]
    }
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function written(path: readonly PropertyKey[]): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${String(step)}`)).join('')
}
