import { coding, type Concept, concept, type Extension } from './shapes.js'

/** The value of an extension of this name, if it is there once and of this sort. */
export function extensionValue(extensions: readonly Extension[] | undefined, url: string, value: `value${string}`): string | undefined {
  const found = (extensions ?? []).filter((extension) => extension.url === url)
  const held: unknown = found.length === 1 ? found[0]?.[value] : undefined
  return typeof held === 'string' && held !== '' ? held : undefined
}

/** The texts of every extension of this name, in their order. */
export function extensionTexts(extensions: readonly Extension[] | undefined, url: string): string[] {
  return (extensions ?? []).flatMap((extension) => (extension.url === url ? [extension['valueString']] : [])).filter(isText)
}

/** The coded value of an extension of this name, whether it is a Coding or a CodeableConcept, if it is there once. */
export function extensionConcept(extensions: readonly Extension[] | undefined, url: string): Concept | undefined {
  const [found, another] = (extensions ?? []).filter((extension) => extension.url === url)
  if (found === undefined || another !== undefined) return undefined
  const whole = concept.safeParse(found['valueCodeableConcept'])
  if (whole.success) return whole.data
  const single = coding.safeParse(found['valueCoding'])
  return single.success ? { coding: [single.data] } : undefined
}

/** Extensions within an extension. */
export function innerExtensions(extension: Extension): readonly Extension[] {
  const inner: unknown = extension['extension']
  return Array.isArray(inner) ? inner.filter((one): one is Extension => typeof one === 'object' && one !== null && 'url' in one) : []
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

export function isTrue(extensions: readonly Extension[] | undefined, url: string): boolean {
  return (extensions ?? []).some((extension) => extension.url === url && extension['valueBoolean'] === true)
}
