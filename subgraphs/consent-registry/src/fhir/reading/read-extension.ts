import { elementPath, type Faults } from '../element-fault.js'
import type { Extension } from './consent-schema.js'
import { readSpan } from './read-instants.js'

/** The value of one of our own extensions, as text. Said twice, or without the value it should have, it is a fault. */
export function readExtension(
  list: readonly Extension[] | undefined,
  wanted: { readonly url: string; readonly value: 'valueCode' | 'valueString' | 'valueDate' },
  faults: Faults,
): string | undefined | null {
  const found = (list ?? []).flatMap((extension, at) => (extension.url === wanted.url ? [{ extension, at }] : []))
  const [first, second] = found
  if (second !== undefined) return faults.add(elementPath('Consent', ['extension', second.at]), 'is given twice')
  if (first === undefined) return undefined
  const value = first.extension[wanted.value]
  const isOne = wanted.value !== 'valueDate' || readSpan(String(value))?.precision === 'DAY'
  if (typeof value === 'string' && value.trim() !== '' && isOne) return value
  return faults.add(elementPath('Consent', ['extension', first.at]), `has no ${wanted.value}`)
}
