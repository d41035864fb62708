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
  const before = useRef<{ section: Element; rows: ReadonlySet<Element> }>(undefined)
  const ask = () => {
    if (loading) return
    const section = button.current?.closest('section')
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
    const row = all.find((one) => !rows.has(one)) ?? (more || failure !== undefined ? undefined : all.at(-1))
    if (row !== undefined) focusOn(row)
  }, [loading, items.length, more, failure])
  if (!more && failure === undefined && !asked) return null
  return (
    <button ref={button} type="button" className="cr-button" aria-disabled={loading} onClick={ask}>
      {failure === undefined ? words : text.again}
    </button>
  )
}

const rowsOf = (section: Element) => [...section.querySelectorAll('tbody > tr')]

/** Into its link, or else on the head of the row. */
function focusOn(row: Element): void {
  const head = row.querySelector<HTMLElement>('th')
  const target = head?.querySelector('a') ?? head
  if (target === head) head?.setAttribute('tabindex', '-1')
  target?.focus()
}
