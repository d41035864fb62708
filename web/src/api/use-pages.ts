import { useCallback, useEffect, useRef, useState } from 'react'
import type { Failure } from './failures.js'

/** One page of a list that comes in pages. `about` is what is said of the whole list beside it, such as how many wait. */
export interface Page<Item, About> {
  readonly items: readonly Item[]
  /** Where the next page begins. */
  readonly after: string | undefined
  readonly more: boolean
  readonly about: About
}

export interface Pages<Item, About> {
  readonly items: readonly Item[]
  readonly about: About | undefined
  readonly loading: boolean
  readonly failure: Failure | undefined
  readonly more: boolean
  readonly next: () => void
  /** What failed, once more. */
  readonly again: () => void
  /** From the first page; what is shown stays until it comes. */
  readonly reload: () => void
}

type Outcome<Item, About> = Page<Item, About> | { readonly failure: Failure }

/**
 * A list a page at a time. Another `askFor` (memoise it) is another list, and begins anew. An answer that was overtaken is dropped;
 * a page that failed leaves what is there, and can be asked for again.
 */
export function usePages<Item, About>(askFor: (after: string | undefined) => Promise<Outcome<Item, About>>): Pages<Item, About> {
  const [items, setItems] = useState<readonly Item[]>([])
  const [last, setLast] = useState<Omit<Page<Item, About>, 'items'> | undefined>(undefined)
  const [loading, setLoading] = useState(true)
  const [failure, setFailure] = useState<Failure | undefined>(undefined)
  const turn = useRef(0)
  const lastAsked = useRef<string>(undefined)

  const ask = useCallback(
    async (after: string | undefined) => {
      const mine = ++turn.current
      lastAsked.current = after
      setLoading(true)
      setFailure(undefined)
      const outcome = await askFor(after)
      if (mine !== turn.current) return
      setLoading(false)
      if ('failure' in outcome) return void setFailure(outcome.failure)
      const { items: found, ...rest } = outcome
      setLast(rest)
      setItems((old) => (after === undefined ? found : [...old, ...found]))
    },
    [askFor],
  )
  useEffect(() => {
    setItems([])
    setLast(undefined)
    void ask(undefined)
    return () => void turn.current++
  }, [ask])
  return {
    items,
    about: last?.about,
    loading,
    failure,
    more: last?.more === true,
    next: () => void ask(last?.after),
    again: () => void ask(lastAsked.current),
    reload: () => void ask(undefined),
  }
}
