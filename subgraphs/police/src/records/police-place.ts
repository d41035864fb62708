/** Where something was. Kept from readers who may not know a person's whereabouts. */
export interface PolicePlace {
  readonly description: string
  readonly town: string | null
}
