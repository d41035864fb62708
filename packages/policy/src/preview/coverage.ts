import { type Agreement, legalEntity } from '../agreement/agreement.js'
import { prepare } from '../statements/prepare.js'
import { type Dimension, dimensions } from '../statements/scope.js'
import type { Statement } from '../statements/statement.js'

/** Some of the statements looked at: a bit for each. */
export type Some = Uint32Array

/** Which statements cover what, worked out once, so that questions that the very same statements cover are told by comparing bits. */
export interface Coverage {
  /** Those that cover all of these words; organisations and agencies by any of their codes. */
  of(words: Partial<Readonly<Record<Dimension, string>>>): Some
  only(statements: Iterable<Statement>): Some
  listed(some: Some, of: readonly Statement[]): readonly Statement[]
}

export function coverageOf(statements: readonly Statement[], agreement: Agreement): Coverage {
  const size = Math.ceil(statements.length / 32)
  const places = new Map(statements.map((statement, at) => [statement, at]))
  const covered = statements.map((statement) => prepare(statement, agreement).covered)
  const only = (some: Iterable<Statement>): Some => {
    const bits = new Uint32Array(size)
    for (const statement of some) add(bits, places.get(statement))
    return bits
  }
  const known = new Map<string, Some>()
  const ofWord = (dimension: Dimension, raw: string): Some => {
    const word = dimension === 'source' || dimension === 'organisation' ? legalEntity(agreement, raw) : raw
    const key = `${dimension} ${word}`
    const bits = known.get(key) ?? only(statements.filter((_, at) => covered[at]?.[dimension]?.has(word) ?? true))
    known.set(key, bits)
    return bits
  }
  return {
    only,
    of(words) {
      const all = new Uint32Array(size).fill(0xffffffff)
      return dimensions.reduce<Some>((some, dimension) => {
        const word = words[dimension]
        return word === undefined ? some : both(some, ofWord(dimension, word))
      }, all)
    },
    listed: (some, of) => of.filter((statement) => has(some, places.get(statement))),
  }
}

export function both(a: Some, b: Some): Some {
  return a.map((bits, at) => bits & (b[at] ?? 0))
}

export function meets(a: Some, b: Some): boolean {
  return a.some((bits, at) => (bits & (b[at] ?? 0)) !== 0)
}

function add(bits: Some, at: number | undefined): void {
  if (at !== undefined) bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31))
}

function has(bits: Some, at: number | undefined): boolean {
  return at !== undefined && ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0
}
