import { failureWords } from '../../api/failure-words.js'
import { MorePages } from '../../elements/more-pages.js'
import { Matches } from './matches.js'
import { text } from './text.js'
import { type Sought, useSearch } from './use-search.js'

/** Who matches, a page after the other; what is there stays while the next one is awaited or fails. */
export function SearchResults({ sought }: { sought: Sought }) {
  const pages = useSearch(sought)
  const { items, about, loading, failure, more } = pages
  return (
    <section className="cr-results">
      {about !== undefined && <Matches matches={items} more={more} tooMany={about.tooMany} />}
      <div aria-live="polite">
        {loading && <p>{text.finding}</p>}
        {failure !== undefined && <p className="nhsuk-inset-text cr-failure">{failureWords(failure)}</p>}
      </div>
      <MorePages pages={pages} words={text.results.next} />
    </section>
  )
}
