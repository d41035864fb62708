import type { References } from './references.js'
import type { Reference } from './shapes.js'

/** What somebody or something is called: by the reference itself, else by what it names in the same file. */
export function nameOf(reference: Reference | undefined, references: References): string | null {
  return reference?.display ?? references.find(reference?.reference)?.name ?? null
}

/** The first of these of whom a name is known: who wrote it down. */
export function recordedBy(references: References, ...candidates: readonly (Reference | undefined)[]): { name: string; role: null } | null {
  const name = candidates.map((candidate) => nameOf(candidate, references)).find((one) => one !== null)
  return name === undefined ? null : { name, role: null }
}

/** Notes, one after the other. */
export function notesOf(notes: readonly { readonly text: string }[] | undefined): string | null {
  const texts = (notes ?? []).map(({ text }) => text.trim()).filter((text) => text !== '')
  return texts.length === 0 ? null : texts.join('\n')
}
