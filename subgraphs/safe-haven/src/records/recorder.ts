/** Who wrote something down, as the safe haven's own record names them. */
export interface Recorder {
  readonly name: string
  readonly role: string | null
}
