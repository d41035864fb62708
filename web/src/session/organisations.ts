import { useMemo } from 'react'
import type { Organisation } from './session.js'
import { useSession } from './session-provider.js'

export interface Organisations {
  readonly all: readonly Organisation[]
  /** Its name; its code where no name is known. */
  readonly nameOf: (odsCode: string) => string
  /** Its name with its code, for whoever has to write it down. */
  readonly inFull: (odsCode: string) => string
}

const none: readonly Organisation[] = []

/** What organisations are called, as the gateway says it with the session. */
export function useOrganisations(): Organisations {
  const { session } = useSession()
  const all = session.signedIn === true ? session.organisations : none
  return useMemo(() => organisationsOf(all), [all])
}

/** Pure. */
export function organisationsOf(all: readonly Organisation[]): Organisations {
  const names = new Map(all.map(({ odsCode, name }) => [odsCode, name]))
  const nameOf = (odsCode: string) => names.get(odsCode) ?? odsCode
  return { all, nameOf, inFull: (odsCode) => (names.has(odsCode) ? `${nameOf(odsCode)} (${odsCode})` : odsCode) }
}
