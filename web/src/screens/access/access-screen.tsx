import { Checkboxes } from 'nhsuk-react-components'
import { useState } from 'react'
import { failureWords } from '../../api/failure-words.js'
import { MorePages } from '../../elements/more-pages.js'
import { PageHeading } from '../../elements/page-heading.js'
import { Downloads } from './downloads.js'
import { FilterForm } from './filter-form.js'
import type { Filters } from './filters.js'
import { HistoryTable } from './history-table.js'
import { PrintHead } from './print-head.js'
import { text } from './text.js'
import { useHistory } from './use-history.js'

const everything: Filters = {}

/** Who has looked at one person's record, when, from where and why. */
export function AccessScreen({ nhsNumber }: { nhsNumber: string }) {
  const [filters, setFilters] = useState<Filters>(everything)
  const [forPerson, setForPerson] = useState(false)
  const pages = useHistory(nhsNumber, filters)
  const { items: entries, loading, failure, more } = pages
  return (
    <div className="cr-container">
      <PageHeading title={text.title}>{text.heading}</PageHeading>
      <p>{text.explain}</p>
      <PrintHead filters={filters} forPerson={forPerson} more={more} />
      <div className="cr-print-controls">
        <FilterForm seen={entries.map(({ organisation }) => organisation)} onFilter={setFilters} />
        <Checkboxes name="for-person" id="for-person-group" small>
          <Checkboxes.Item
            id="for-person"
            value="yes"
            checked={forPerson}
            hint={text.forPersonHint}
            onChange={(event) => setForPerson(event.currentTarget.checked)}
          >
            {text.forPerson}
          </Checkboxes.Item>
        </Checkboxes>
        <div className="cr-buttons cr-buttons--tools">
          <button type="button" className="cr-button" onClick={() => window.print()}>
            {text.print}
          </button>
          <Downloads nhsNumber={nhsNumber} forPerson={forPerson} filters={filters} />
        </div>
      </div>
      <section className="cr-results">
        {entries.length > 0 && <HistoryTable entries={entries} forPerson={forPerson} />}
        <div role="status">
          {loading && <p>{text.loading}</p>}
          {!loading && failure !== undefined && <p className="nhsuk-inset-text cr-failure">{failureWords(failure)}</p>}
          {!loading && failure === undefined && entries.length === 0 && <p>{text.none}</p>}
        </div>
        <MorePages pages={pages} words={text.older} />
      </section>
    </div>
  )
}
