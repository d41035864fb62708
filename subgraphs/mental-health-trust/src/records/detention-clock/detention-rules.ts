import type { Manner, PlaceOfSafetySection } from './detention-record.js'

export type StartBasis = 'ARRIVAL_AT_PLACE_OF_SAFETY' | 'DECISION_TO_KEEP' | 'FIRST_ENTRY_TO_PREMISES'

/** The law on how long a person may be kept at a place of safety, as it stands between two dates. */
export interface DetentionRule {
  readonly section: PlaceOfSafetySection
  /** First day in force, yyyy-mm-dd in London. `null`: enacted, and no commencement date known: out of force until somebody dates it here. */
  readonly from: string | null
  /** First day no longer in force. `null`: until a later rule of the section begins. */
  readonly until: string | null
  readonly hours: number
  /** From when the hours run. `null`: the law of that time knew no such manner. */
  readonly startsWith: Readonly<Record<Manner, StartBasis | null>>
  /** `null`: cannot be extended. */
  readonly extension: { readonly mostHours: number; readonly superintendentAtPoliceStation: boolean } | null
  readonly policeStation: 'ALLOWED' | 'ADULTS_ONLY' | 'NEVER'
  readonly source: string
}

const removedOrKept = {
  '135': { REMOVED: 'ARRIVAL_AT_PLACE_OF_SAFETY', KEPT: 'FIRST_ENTRY_TO_PREMISES' },
  '136': { REMOVED: 'ARRIVAL_AT_PLACE_OF_SAFETY', KEPT: 'DECISION_TO_KEEP' },
} as const

function before2017(section: PlaceOfSafetySection): DetentionRule {
  return {
    section,
    ...{ from: '1983-09-30', until: '2017-12-11', hours: 72, extension: null, policeStation: 'ALLOWED' },
    startsWith: { REMOVED: 'ARRIVAL_AT_PLACE_OF_SAFETY', KEPT: null },
    source: `Mental Health Act 1983 s${section}, before the Policing and Crime Act 2017`,
  }
}

function since2017(section: PlaceOfSafetySection): DetentionRule {
  return {
    section,
    ...{ from: '2017-12-11', until: null, hours: 24, policeStation: 'ADULTS_ONLY' },
    startsWith: removedOrKept[section],
    extension: { mostHours: 12, superintendentAtPoliceStation: true },
    source:
      `Mental Health Act 1983 s${section === '135' ? '135(3ZA)' : '136(2A)'}, s136A, s136B, as amended by the Policing and Crime Act 2017; ` +
      'Mental Health Act 1983 (Places of Safety) Regulations 2017 (SI 2017/1036)',
  }
}

/** The hours stay; a police station is no place of safety any more, so that no superintendent can be asked. */
function mentalHealthAct2025(section: PlaceOfSafetySection): DetentionRule {
  return {
    ...since2017(section),
    ...{ from: null, policeStation: 'NEVER', extension: { mostHours: 12, superintendentAtPoliceStation: false } },
    source: `Mental Health Act 1983 s${section}, as amended by the Mental Health Act 2025 s48 (Royal Assent 18 December 2025; not commenced)`,
  }
}

/**
 * Each section's rules, the earliest first. Of the Mental Health Act 2025 only s48 touches the clock; it comes into force on a day that
 * regulations appoint. Date the entries (`from`) once they have. The nominated person, who takes the nearest relative's place, is no part of it.
 */
export const detentionRules: readonly DetentionRule[] = (['135', '136'] as const).flatMap((section) => [
  before2017(section),
  since2017(section),
  mentalHealthAct2025(section),
])

/** A time of an entry made while it happened may be a little later than the system's own note of it. */
export const clocksDifferByMinutes = 5
