/** Who wrote something down, as the council's own record names them. */
export interface Recorder {
  readonly name: string
  readonly role: string | null
}
