import { authorityFitsAge } from './authority-fits-age.js'
import { authorityNamesItsOwn } from './authority-names-its-own.js'
import { authorityNamesWhatItNeeds } from './authority-names-what-it-needs.js'
import { daysAreInOrder } from './days-are-in-order.js'
import type { DraftCheck } from './draft-check.js'
import { emergencyCanBeExcepted } from './emergency-can-be-excepted.js'
import { givenWhenItCouldBe } from './given-when-it-could-be.js'
import { periodIsSane } from './period-is-sane.js'
import { scopeNamesSomething } from './scope-names-something.js'
import { scopeWordsAreKnown } from './scope-words-are-known.js'
import { textsFit } from './texts-fit.js'
import { wordsAreKnown } from './words-are-known.js'

/** Every rule a choice must keep before it is recorded. */
export const draftChecks: readonly DraftCheck[] = [
  wordsAreKnown,
  scopeNamesSomething,
  scopeWordsAreKnown,
  emergencyCanBeExcepted,
  authorityFitsAge,
  authorityNamesWhatItNeeds,
  authorityNamesItsOwn,
  givenWhenItCouldBe,
  periodIsSane,
  daysAreInOrder,
  textsFit,
]
