import type { Failure } from '../api/failures.js'
import type { RecordPatient } from './record-patient.js'
import { text } from './text.js'

/** What the banner says of allergies: five things that must never be taken for one another. */
export interface BannerAllergies {
  readonly state: 'known' | 'none-known' | 'not-recorded' | 'not-answering' | 'not-shared'
  readonly words: string
}

export function bannerAllergies(allergies: RecordPatient['allergies'], failures: readonly Failure[]): BannerAllergies {
  const say = text.banner.states
  if (failures.length > 0) return { state: 'not-answering', words: say['not-answering'] }
  if (allergies === null || allergies === undefined) return { state: 'not-shared', words: say['not-shared'] }
  switch (allergies.state) {
    case 'KNOWN':
      return { state: 'known', words: allergies.items.map((item) => item.causativeAgent.display).join(', ') }
    case 'NONE_KNOWN':
      return { state: 'none-known', words: say.noneKnown }
    case 'NOT_RECORDED':
      return { state: 'not-recorded', words: say.notRecorded }
  }
}
