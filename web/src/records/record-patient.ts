import type { CareRecordQuery } from '../generated/graphql.js'

type Care = NonNullable<CareRecordQuery['patient']>

/** A record as answered: `undefined` was not asked for, `null` was withheld or did not come. */
export type RecordPatient = { readonly nhsNumber: string } & Partial<Omit<Care, 'nhsNumber'>>

/** Fields of `Patient` that have a panel of their own. */
export type PanelField = Exclude<keyof RecordPatient, 'nhsNumber' | 'sharing' | 'demographics' | 'overrides' | 'overridesToJustify'>

export type Sharing = NonNullable<RecordPatient['sharing']>
