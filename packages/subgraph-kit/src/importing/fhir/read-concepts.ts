import type { Coding } from '../../schema/coding.js'
import { codeSystems } from './code-systems.js'
import type { Faults } from './element-fault.js'
import type { Concept } from './shapes.js'

/** Codes of these systems, as items keep them: with a text. */
export function codingsOf(concept: Concept | undefined, systems: readonly string[]): Coding[] {
  return (concept?.coding ?? []).flatMap(({ system, code, display = concept?.text }) =>
    system !== undefined && systems.includes(system) && code !== undefined && display !== undefined ? [{ system, code, display }] : [],
  )
}

/** Every code it has, whatever its system, to be looked up in lists. A text without a code may still name what is listed. */
export function everyCoding(...concepts: readonly (Concept | undefined)[]): Coding[] {
  return concepts.flatMap((concept) => [
    ...(concept?.coding ?? []).map(({ system = '', code = '', display = '' }) => ({ system, code, display })),
    ...(concept?.text === undefined ? [] : [{ system: '', code: '', display: concept.text }]),
  ])
}

/** The first code of one of these systems. What has none, or no text, cannot be shown as what it is. */
export function readCoding(
  concept: Concept | undefined,
  {
    element,
    systems = [codeSystems.snomedCt],
    faults,
  }: { readonly element: string; readonly systems?: readonly string[]; readonly faults: Faults },
): Coding | null {
  const [found] = codingsOf(concept, systems)
  return found ?? faults.add(element, `has no code of ${systems.join(' or ')} with a text`)
}

/** The code of one of these systems that one of several concepts has, such as a type or a category. */
export function codingAmong(concepts: readonly Concept[] | undefined, system: string): Coding | undefined {
  return (concepts ?? []).flatMap((concept) => codingsOf(concept, [system]))[0]
}

/** In words: its own text, else that of its first code. */
export function wordsOf(concept: Concept | undefined): string | null {
  return concept?.text ?? concept?.coding?.find(({ display }) => display !== undefined)?.display ?? null
}

/** A required code of R4, such as a status kept as a concept: of this system, and no two of it. */
export function codeOf(concept: Concept | undefined, system: string): string | undefined {
  const codes = new Set((concept?.coding ?? []).filter((one) => one.system === system).map(({ code }) => code))
  return codes.size === 1 ? [...codes][0] : undefined
}
