import { useEffect, useRef } from 'react'
import { failureWords } from '../../api/failure-words.js'
import { Matches } from './matches.js'
import { text } from './text.js'
import { type Sought, useSearch } from './use-search.js'

/** Who matches, a page after the other; what is there stays while the next one is awaited or fails. */
export function SearchResults({ sought }: { sought: Sought }) {
  const { items, about, loading, failure, more, next } = useSearch(sought)
  // Of the page asked for, the first is who comes after these: there the focus goes on.
  const before = useRef(0)
  const showMore = () => {
    if (loading) return
    before.current = items.length
    next()
  }
  useEffect(() => {
    if (before.current > 0 && items.length > before.current)
      document.querySelectorAll<HTMLElement>('.cr-results tbody a')[before.current]?.focus()
    before.current = 0
  }, [items.length])
  return (
    <>
      {about !== undefined && <Matches matches={items} more={more} tooMany={about.tooMany} />}
      <div aria-live="polite">
        {loading && <p>{text.finding}</p>}
        {failure !== undefined && <p className="nhsuk-inset-text cr-failure">{failureWords(failure)}</p>}
      </div>
      {more && (
        <button type="button" className="nhsuk-button nhsuk-button--secondary" aria-disabled={loading} onClick={showMore}>
          {text.results.next}
        </button>
      )}
    </>
  )
}
