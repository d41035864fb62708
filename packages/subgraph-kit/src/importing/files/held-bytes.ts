/** The bytes of a stream from some place on, as long as somebody wants them. Places count from its beginning. */
export interface HeldBytes {
  /** Bytes taken so far. */
  readonly taken: number
  take(chunk: Buffer): void
  /** The bytes before are not wanted any more. */
  forgetBefore(place: number): void
  between(from: number, until: number): Buffer
  /** Line breaks before this place; places may only grow. */
  linesBefore(place: number): number
}

export function holdBytes(): HeldBytes {
  let held: Buffer = Buffer.alloc(0)
  let from = 0
  let lines = 0
  let counted = 0
  return {
    get taken() {
      return from + held.length
    },
    take(chunk) {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    },
    forgetBefore(place) {
      this.linesBefore(place)
      held = held.subarray(place - from)
      from = place
    },
    between: (start, until) => held.subarray(start - from, until - from),
    linesBefore(place) {
      for (let at = held.indexOf(10, counted - from); at >= 0 && at < place - from; at = held.indexOf(10, at + 1)) lines++
      counted = Math.max(counted, place)
      return lines
    },
  }
}
