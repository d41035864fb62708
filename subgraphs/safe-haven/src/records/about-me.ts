import type { Recorder } from '@crisis-record/subgraph-kit'

/** What a person wants everyone to know about them, in their own words. Headings: PRSB About Me standard. `null` is "not recorded". */
export interface AboutMe {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly whatMattersToMe: string | null
  readonly peopleWhoMatterToMe: string | null
  readonly howICommunicate: string | null
  readonly myWellness: string | null
  readonly pleaseDo: readonly string[]
  readonly pleaseDoNot: readonly string[]
  readonly howAndWhenToSupportMe: string | null
}
