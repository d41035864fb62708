/** Who wrote something down, as the force's own record names them. */
export interface Recorder {
  readonly name: string
  readonly role: string | null
}
