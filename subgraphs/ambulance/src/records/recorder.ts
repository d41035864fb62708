/** Who wrote something down, as the ambulance service's own record names them. */
export interface Recorder {
  readonly name: string
  readonly role: string | null
}
