import { useEffect, useRef, useState } from 'react'
import type { Pages } from '../api/use-pages.js'
import { text } from './text.js'

interface Properties {
  readonly pages: Pick<Pages<unknown, unknown>, 'items' | 'loading' | 'failure' | 'more' | 'next' | 'again'>
  /** What is asked for, such as "Show older entries". */
  readonly words: string
}

/**
 * The button under a table that comes in pages, in one section with it: asks for the next page, or once more for the one that failed. The focus goes on
 * with the first row that came; while a page is awaited, and where none came, it stays.
 */
export function MorePages({ pages: { items, loading, failure, more, next, again }, words }: Properties) {
  const button = useRef<HTMLButtonElement>(null)
  const [asked, setAsked] = useState(false)
  const before = useRef<{ section: HTMLElement; rows: ReadonlySet<Element> }>(undefined)
  const ask = () => {
    if (loading) return
    const section = button.current?.closest<HTMLElement>('section')
    if (section) before.current = { section, rows: new Set(rowsOf(section)) }
    setAsked(true)
    if (failure === undefined) next()
    else again()
  }
  useEffect(() => {
    if (loading) return
    setAsked(false)
    const { section, rows } = before.current ?? {}
    before.current = undefined
    if (section === undefined || rows === undefined || document.activeElement !== button.current) return
    const all = rowsOf(section)
    const came = all.find((row) => !rows.has(row))
    if (came !== undefined) focusOn(headOf(came))
    // Nothing came, and the button goes.
    else if (!more && failure === undefined) focusOn(headOf(all.at(-1)) ?? section)
  }, [loading, items.length, more, failure])
  if (!more && failure === undefined && !asked) return null
  return (
    <button ref={button} type="button" className="cr-button" aria-disabled={loading} onClick={ask}>
      {failure === undefined ? words : text.again}
    </button>
  )
}

const rowsOf = (section: Element) => [...section.querySelectorAll('tbody > tr')]

/** Its link, or else all of it. */
function headOf(row: Element | undefined): HTMLElement | undefined {
  const head = row?.querySelector<HTMLElement>('th')
  return head?.querySelector('a') ?? head ?? undefined
}

function focusOn(place: HTMLElement | undefined): void {
  if (place?.matches('a') === false) place.tabIndex = -1
  place?.focus()
}
