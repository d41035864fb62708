import type { CodedValue } from './coded-values.js'

/** Who the person is, as the index holds it. Dates are calendar dates, `yyyy-mm-dd`. */
export interface PersonDemographics {
  readonly localId: string
  readonly lastUpdated: Date
  readonly title: string | null
  readonly familyName: string
  readonly givenName: string
  readonly otherGivenNames: string | null
  readonly preferredName: string | null
  readonly dateOfBirth: string
  readonly gender: CodedValue | null
  readonly language: CodedValue | null
  readonly interpreterRequired: boolean | null
  readonly communicationNeeds: string | null
  readonly deceasedOn: string | null
}

/** How to reach the person, and their GP practice. Gives a restricted person's whereabouts away. */
export interface PersonContact {
  readonly localId: string
  readonly lastUpdated: Date
  readonly address: { readonly lines: readonly string[]; readonly postcode: string } | null
  readonly telephone: string | null
  readonly email: string | null
  readonly gpPractice: { readonly odsCode: string; readonly name: string; readonly telephone: string | null } | null
}

/** As much of a person as a search may show. */
export interface PersonMatch {
  readonly nhsNumber: string
  readonly familyName: string
  readonly givenName: string
  readonly dateOfBirth: string
  readonly gender: CodedValue | null
}

export interface PersonMatches {
  readonly matches: readonly PersonMatch[]
  /** Whether more people match than were asked for. */
  readonly hasMore: boolean
}
