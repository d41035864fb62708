import { createContext, type ReactNode, useCallback, useContext, useEffect, useId, useMemo, useState } from 'react'

/** What somebody began and has not saved. */
export interface Unsaved {
  /** In words, to go on with after "You have not saved:". */
  readonly what: string
  /** At addresses that begin like this it stays. Absent: it goes with its screen. */
  readonly within?: string | undefined
  /** What was written, where it outlives its screen. */
  readonly words?: string
}

interface UnsavedWork {
  readonly all: ReadonlyMap<string, Unsaved>
  note(id: string, work: Unsaved | undefined): void
}

const Context = createContext<UnsavedWork | undefined>(undefined)

/** Held in memory alone: signing out, or timing out, ends it. So it is named before that. */
export function UnsavedWorkProvider({ children }: { children: ReactNode }) {
  const [all, setAll] = useState<ReadonlyMap<string, Unsaved>>(new Map())
  const note = useCallback((id: string, work: Unsaved | undefined) => {
    setAll((old) => {
      if (work === undefined && !old.has(id)) return old
      const changed = new Map(old)
      if (work === undefined) changed.delete(id)
      else changed.set(id, work)
      return changed
    })
  }, [])
  return <Context.Provider value={useMemo(() => ({ all, note }), [all, note])}>{children}</Context.Provider>
}

export function useUnsavedWork(): UnsavedWork {
  const work = useContext(Context)
  if (work === undefined) throw new Error('UnsavedWorkProvider is missing')
  return work
}

/** Says what would be lost with this screen; undefined while nothing would. */
export function useUnsaved(what: string | undefined, within?: string): void {
  const { note } = useUnsavedWork()
  const id = useId()
  useEffect(() => {
    note(id, what === undefined ? undefined : { what, within })
    return () => note(id, undefined)
  }, [note, id, what, within])
}

/** Words that stay while their screen goes and comes again, as when a record is read anew around them. */
export function useDraft(id: string, what: string): [words: string, write: (words: string) => void] {
  const { all, note } = useUnsavedWork()
  return [all.get(id)?.words ?? '', (words) => note(id, words === '' ? undefined : { what, within: '/', words })]
}

/** Which one of several is being written: the one last chosen; until somebody chooses, the one that was begun before. */
export function useDrafted(ids: readonly string[]): [id: string | undefined, choose: (id: string | undefined) => void] {
  const { all } = useUnsavedWork()
  const [chosen, setChosen] = useState<{ readonly id: string | undefined }>()
  return [chosen === undefined ? ids.find((id) => all.has(id)) : chosen.id, (id) => setChosen({ id })]
}

/** Pure. What of it a way to this address would lose; all of it, where the way leads out. */
export function lostAt(all: UnsavedWork['all'], path: string | undefined): readonly string[] {
  const stays = ({ within }: Unsaved) => within !== undefined && path !== undefined && path.startsWith(within)
  return [...new Set([...all.values()].filter((work) => !stays(work)).map(({ what }) => what))]
}
