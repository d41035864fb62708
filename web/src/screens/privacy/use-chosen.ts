import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { Pages } from '../../api/use-pages.js'

interface Chosen<Item> {
  /** The one the address names, if it is among those shown. */
  readonly item: Item | undefined
  /** The address names one that is not. */
  readonly missing: boolean
  /** One was reviewed just now. */
  readonly saved: boolean
  readonly open: (id: string) => void
  readonly close: () => void
  readonly reviewed: () => void
}

/** One of a queue, by its id in the address: the way back is the browser's own. */
export function useChosen<Item extends { readonly id: string }>(name: string, pages: Pages<Item, unknown>): Chosen<Item> {
  const [parameters, setParameters] = useSearchParams()
  const [saved, setSaved] = useState(false)
  const id = parameters.get(name)
  const item = pages.items.find((one) => one.id === id)
  const close = () => setParameters({})
  return {
    item,
    missing: id !== null && item === undefined && !pages.loading && pages.failure === undefined,
    saved,
    open: (chosen) => {
      setSaved(false)
      setParameters({ [name]: chosen })
    },
    close,
    reviewed: () => {
      setSaved(true)
      close()
      pages.reload()
    },
  }
}
