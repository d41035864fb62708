import { useOutletContext } from 'react-router'
import type { Failure } from '../../api/failures.js'
import type { Agency, Statement } from '../../choices/statements.js'
import type { SharingChoicesQuery } from '../../generated/graphql.js'

type Patient = NonNullable<SharingChoicesQuery['patient']>

/** What every screen of a person's choices needs, asked for once by the route above them. */
export interface Choices {
  readonly nhsNumber: string
  readonly patient: Patient
  readonly statements: readonly Statement[]
  readonly version: number
  /** Those a choice can name. */
  readonly agencies: readonly Agency[]
  readonly more: boolean
  /** Asks again; the screens show what was there until it comes. */
  readonly refresh: () => Promise<Failure | undefined>
  /** Said above the choices once one was saved. */
  readonly saved: string | undefined
  readonly setSaved: (words: string | undefined) => void
}

export function useChoices(): Choices {
  return useOutletContext<Choices>()
}
