import type { OverridePartsFragment } from '../generated/graphql.js'
import { graphql } from '../generated/index.js'

graphql(`
  fragment OverrideParts on Patient {
    overrides {
      id
      openedAt
      expiresAt
      reason
      categories
      justified
      justificationDueAt
    }
  }
`)

/** The caller's own, in force, of this person. */
export type ActiveOverride = NonNullable<OverridePartsFragment['overrides']>[number]
