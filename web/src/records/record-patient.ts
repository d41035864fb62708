import type {
  AcuteHospitalPartQuery,
  AmbulancePartQuery,
  MentalHealthTrustPartQuery,
  OpenRecordQuery,
  PatientIndexPartQuery,
  PolicePartQuery,
  PrimaryCarePartQuery,
  SafeHavenPartQuery,
  SocialCarePartQuery,
  SubstanceMisusePartQuery,
} from '../generated/graphql.js'

type Opened = NonNullable<OpenRecordQuery['patient']>

type Parts = NonNullable<PatientIndexPartQuery['patient']> &
  NonNullable<MentalHealthTrustPartQuery['patient']> &
  NonNullable<AcuteHospitalPartQuery['patient']> &
  NonNullable<AmbulancePartQuery['patient']> &
  NonNullable<PolicePartQuery['patient']> &
  NonNullable<PrimaryCarePartQuery['patient']> &
  NonNullable<SocialCarePartQuery['patient']> &
  NonNullable<SafeHavenPartQuery['patient']> &
  NonNullable<SubstanceMisusePartQuery['patient']>

/** Fields of `Patient` that an agency answers. */
export type RecordField = Exclude<keyof Parts, 'nhsNumber'>

/** A record as far as it was answered: `undefined` was not asked for or is awaited, `null` was withheld or did not come. */
export type RecordPatient = { readonly nhsNumber: string } & Partial<Pick<Parts, RecordField>> & Partial<Omit<Opened, 'nhsNumber'>>

/** Those that have a place in a panel. */
export type PanelField = Exclude<RecordField, 'demographics'>

export type Sharing = NonNullable<RecordPatient['sharing']>
