/** How far one agency has come. */
export interface AgencyProgress {
  readonly done: number
  readonly of: number
  /** Absent before there is anything to reckon from. */
  readonly secondsLeft: number | undefined
}

/** Shows how far each agency has come, all side by side. */
export interface SeedDisplay {
  show(agency: string, progress: AgencyProgress): void
  end(): void
}

/** Reckons the time left from this run alone: what an earlier one did took its own time. */
export function reckonProgress(now: () => number): (done: number, of: number) => AgencyProgress {
  let first: { readonly done: number; readonly at: number } | undefined
  return (done, of) => {
    first ??= { done, at: now() }
    const perPerson = done > first.done ? (now() - first.at) / (done - first.done) : undefined
    return { done, of, secondsLeft: perPerson === undefined ? undefined : Math.round((perPerson * (of - done)) / 1000) }
  }
}

export function inWords(seconds: number | undefined): string {
  if (seconds === undefined) return ''
  if (seconds < 60) return `${String(seconds)} s left`
  return `${String(Math.floor(seconds / 60))} min ${String(seconds % 60)} s left`
}

export function inFigures(people: number): string {
  return people.toLocaleString('en-GB')
}
