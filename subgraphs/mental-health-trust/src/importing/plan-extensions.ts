import {
  type About,
  extensionValue,
  innerExtensions,
  labelsOfText,
  ownExtension,
  readMoment,
  type shapes,
} from '@crisis-record/subgraph-kit/importing'
import type { CrisisContact, ThirdPartyInformation } from '../records/crisis-plan.js'

type Extensions = readonly shapes.Extension[] | undefined

/** Whom to contact, in the order to try. FHIR has no place for a telephone number in a plan. */
export function readContacts(extensions: Extensions, { faults }: About): CrisisContact[] {
  return extensionsOf(extensions, 'crisis-contact').flatMap(({ element, text }) => {
    const name = text('name')
    if (name === null) faults.add(element, 'is a contact without a name')
    return name === null ? [] : [{ name, role: text('role'), telephone: text('telephone'), hours: text('hours') }]
  })
}

/** What others said in confidence. It is kept apart from the plan, under the narrower label of its own. */
export function readThirdParty(
  extensions: Extensions,
  about: About,
): (Omit<ThirdPartyInformation, 'planId'> & { readonly itemLabels: readonly string[] })[] {
  return extensionsOf(extensions, 'third-party-information').flatMap(({ element, text, value }) => {
    const [givenBy, said] = [text('givenBy'), text('text')]
    const recordedAt = readMoment({ element, value: value('recordedAt', 'valueDateTime') }, about)
    if (givenBy === null || said === null || recordedAt === undefined)
      about.faults.add(element, 'is third-party information without givenBy, recordedAt or text')
    if (givenBy === null || said === null || recordedAt === undefined || recordedAt === null) return []
    return [{ givenBy, text: said, recordedAt, itemLabels: labelsOfText([givenBy, said], about.allowed) }]
  })
}

function extensionsOf(extensions: Extensions, name: string) {
  return (extensions ?? []).flatMap((extension, at) => {
    if (extension.url !== ownExtension(name)) return []
    const inner = innerExtensions(extension)
    const value = (url: string, kind: `value${string}`) => extensionValue(inner, url, kind)
    return [{ element: `CarePlan.extension[${at}]`, value, text: (url: string) => value(url, 'valueString') ?? null }]
  })
}
