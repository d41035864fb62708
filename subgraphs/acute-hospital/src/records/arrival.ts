import type { Coding } from '@crisis-record/subgraph-kit'

interface Arrival {
  readonly arrivalMode: Coding | null
  readonly policeConveyance: { readonly arrivalMode: Coding } | null
}

/** Emergency Care Data Set, EMERGENCY CARE ARRIVAL MODE: "Arrival by police transport". */
const policeTransport = '1048001000000106'

/** How somebody came, told apart by whom that may be told: with the police is for those alone who may know of contact with them. */
export function arrivalOf({ arrivalMode }: { readonly arrivalMode: Coding | null }): Arrival {
  const withPolice = arrivalMode !== null && (arrivalMode.code === policeTransport || /police|custody/i.test(arrivalMode.display))
  return withPolice ? { arrivalMode: null, policeConveyance: { arrivalMode } } : { arrivalMode, policeConveyance: null }
}
