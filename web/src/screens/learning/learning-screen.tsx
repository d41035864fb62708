import { Select } from 'nhsuk-react-components'
import { type SyntheticEvent, useEffect, useState } from 'react'
import { failureWords } from '../../api/failure-words.js'
import { useNow } from '../../elements/now.js'
import { PageHeading } from '../../elements/page-heading.js'
import { FaultSummary } from '../../forms/fault-summary.js'
import { type Fault, fieldId } from '../../forms/faults.js'
import { saveFile } from '../../forms/save-file.js'
import { closedMonths, monthInWords } from './months.js'
import { Figures } from './figures.js'
import { text } from './text.js'
import { type Months, type Statistics, useStatistics } from './use-statistics.js'

/** How often sharing failed, and where: one month at a glance, every figure, and everything as a file. */
export function LearningScreen() {
  const closed = closedMonths(useNow())
  const [reported, setReported] = useState<readonly string[]>([])
  const [months, setMonths] = useState<Months>({ from: closed[2] ?? '', to: closed[0] ?? '' })
  const [chosen, setChosen] = useState(months)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const { statistics, failure, askAgain } = useStatistics(months)
  useEffect(() => {
    if (statistics !== undefined) setReported(statistics.months)
  }, [statistics])
  // Months there is a report of, the newest first; until it is known which those are, months that could have one.
  const offered = reported.length > 0 ? [...reported].reverse() : closed
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const backwards = chosen.from > chosen.to
    setFaults(backwards ? [{ field: 'from', message: text.order }] : [])
    if (!backwards) setMonths(chosen)
  }
  return (
    <div className="cr-container">
      <PageHeading title={text.title}>{text.heading}</PageHeading>
      <p className="cr-choices__lead">{text.explain}</p>
      <form className="cr-filters" noValidate onSubmit={submit}>
        <FaultSummary faults={faults} fields={['from']} />
        <div className="cr-filters__fields">
          {(['from', 'to'] as const).map((field) => (
            <Select
              key={field}
              id={fieldId(field)}
              name={field}
              label={text[field]}
              labelProps={{ size: 's' }}
              value={chosen[field]}
              onChange={(event) => setChosen({ ...chosen, [field]: event.currentTarget.value })}
            >
              {[...new Set([...offered, chosen[field]])].map((month) => (
                <Select.Option key={month} value={month}>
                  {monthInWords(month)}
                </Select.Option>
              ))}
            </Select>
          ))}
        </div>
        <button type="submit" className="nhsuk-button nhsuk-u-margin-bottom-0">
          {text.show}
        </button>
      </form>
      <div role="status">
        {statistics === undefined && failure === undefined && <p>{text.loading}</p>}
        {failure !== undefined && (
          <p className="nhsuk-inset-text cr-failure">
            {text.failed} {failureWords(failure)}
          </p>
        )}
      </div>
      {failure !== undefined && (
        <button type="button" className="cr-button" onClick={askAgain}>
          {text.show}
        </button>
      )}
      {statistics !== undefined && (
        <>
          <Files statistics={statistics} months={months} />
          <Figures statistics={statistics} months={months} />
        </>
      )}
    </div>
  )
}

function Files({ statistics, months }: { statistics: Statistics; months: Months }) {
  const named = `sharing-${months.from}-to-${months.to}`
  return (
    <div className="cr-buttons cr-buttons--tools">
      <button
        type="button"
        className="cr-button"
        onClick={() => saveFile({ fileName: `${named}.csv`, mediaType: 'text/csv;charset=utf-8', content: statistics.csv })}
      >
        {text.csv}
      </button>
      <button
        type="button"
        className="cr-button"
        onClick={() =>
          saveFile({ fileName: `${named}-dictionary.txt`, mediaType: 'text/plain;charset=utf-8', content: statistics.dataDictionary })
        }
      >
        {text.dictionary}
      </button>
    </div>
  )
}
