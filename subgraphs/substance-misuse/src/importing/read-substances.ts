import type { Coding } from '@crisis-record/subgraph-kit'
import { type About, codeSystems, codingsOf, extensionConcept, ownExtension, type shapes } from '@crisis-record/subgraph-kit/importing'

/** What the treatment is for, the main problem first: SNOMED CT substances, each in an extension of ours. Null: refused. */
export function readSubstances(extensions: readonly shapes.Extension[] | undefined, { faults }: About): Coding[] | null {
  const url = ownExtension('treatment-substance')
  const named = (extensions ?? []).filter((extension) => extension.url === url)
  const codings = named.map((one) => codingsOf(extensionConcept([one], url), [codeSystems.snomedCt])[0])
  if (codings.length === 0 || codings.includes(undefined))
    return faults.add('EpisodeOfCare.extension.substance', `is missing, or has no code of ${codeSystems.snomedCt} with a text`)
  return codings.filter((coding) => coding !== undefined)
}
