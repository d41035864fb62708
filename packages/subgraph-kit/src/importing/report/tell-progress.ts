import { figure } from './say-result.js'

/** So often a line, and none of an import that is through by then. */
const everyMs = 5000

/** Says how far it has come and how long it will take, reckoned from this run alone. */
export function tellProgress(say: (text: string) => void, now: () => number): (done: number, of: number) => void {
  const began = now()
  let told = began
  let first: { readonly done: number; readonly at: number } | undefined
  return (done, of) => {
    first ??= { done, at: now() }
    if (now() - told < everyMs) return
    told = now()
    const each = done > first.done ? (told - first.at) / (done - first.done) : undefined
    const left = each === undefined ? '' : `, ${inWords(Math.round((each * (of - done)) / 1000))} left`
    say(`${figure(done)} of ${figure(of)} entries${left}\n`)
  }
}

function inWords(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
