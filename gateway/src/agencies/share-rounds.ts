/**
 * Asks on behalf of all who want to know: whoever comes while a round of questions is under way, or soon after, is given its answer.
 * `goodForMs` counts from the end of a round.
 */
export function shareRounds<T>(ask: () => Promise<T>, goodForMs: number): () => Promise<T> {
  let last: { readonly answer: Promise<T>; until: number } | undefined
  return () => {
    if (last !== undefined && performance.now() < last.until) return last.answer
    const round = { answer: ask(), until: Number.POSITIVE_INFINITY }
    last = round
    const done = () => void (round.until = performance.now() + goodForMs)
    round.answer.then(done, done)
    return round.answer
  }
}
