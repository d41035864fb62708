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
    overridesToJustify {
      id
      openedAt
      reason
      categories
      justificationDueAt
    }
  }
`)

/** The caller's own, over or of another session, that still want a justification. */
export type OverrideToJustify = NonNullable<OverridePartsFragment['overridesToJustify']>[number]

/** The caller's own, in force, of this person. */
export type ActiveOverride = NonNullable<OverridePartsFragment['overrides']>[number]
