import { carriesWhatItSays } from './checks/carries-what-it-says.js'
import { changesAreClosed } from './checks/changes-are-closed.js'
import { everyFieldClassified } from './checks/every-field-classified.js'
import { federationIsPlain } from './checks/federation-is-plain.js'
import { identifyingNeedsRole } from './checks/identifying-needs-role.js'
import { itemsSayWhose } from './checks/items-say-whose.js'
import { labelWordsKnown } from './checks/label-words-known.js'
import { labelsAgree } from './checks/labels-agree.js'
import { labelsComposed } from './checks/labels-composed.js'
import { labelsImported } from './checks/labels-imported.js'
import { listsTakeFirst } from './checks/lists-take-first.js'
import { patientFieldsNeedConsent } from './checks/patient-fields-need-consent.js'
import { patientHasOneKey } from './checks/patient-has-one-key.js'
import { patientIsTheOnlyDoor } from './checks/patient-is-the-only-door.js'
import { personIsNamed } from './checks/person-is-named.js'
import { protectedHasOneOwner } from './checks/protected-has-one-owner.js'
import { protectedStaysLabelled } from './checks/protected-stays-labelled.js'
import { restrictedIsConcrete } from './checks/restricted-is-concrete.js'
import { restrictedIsNullable } from './checks/restricted-is-nullable.js'
import { rootsArePlain } from './checks/roots-are-plain.js'
import { severalGiveLists } from './checks/several-give-lists.js'
import type { CompositionFault } from './fault.js'
import type { SubgraphSchema } from './subgraph-schema.js'

/** What must hold of the agencies' schemas before they are composed. */
export const compositionChecks = {
  labelsImported,
  labelsComposed,
  labelWordsKnown,
  everyFieldClassified,
  labelsAgree,
  rootsArePlain,
  federationIsPlain,
  restrictedIsConcrete,
  patientHasOneKey,
  patientIsTheOnlyDoor,
  personIsNamed,
  changesAreClosed,
  identifyingNeedsRole,
  patientFieldsNeedConsent,
  protectedStaysLabelled,
  protectedHasOneOwner,
  restrictedIsNullable,
  severalGiveLists,
  listsTakeFirst,
  itemsSayWhose,
  carriesWhatItSays,
} as const

/** All faults at once. A subgraph whose labels cannot be read is reported for that alone: everything else in it would only look wrong. */
export function checkComposition(subgraphs: readonly SubgraphSchema[]): readonly CompositionFault[] {
  const { labelsImported: readable, ...others } = compositionChecks
  const unread = readable(subgraphs)
  const rest = subgraphs.filter(({ kind }) => !unread.some(({ subgraph }) => subgraph === kind))
  return [...unread, ...Object.values(others).flatMap((check) => check(rest))]
}
