import { useNow } from '../../../elements/now.js'
import type { Contact } from './contact.js'
import { text } from './text.js'
import { type Timeline as Shown, timelineOf } from './timeline-of.js'

const long = 1000
const high = 24

/** Who saw the person when, at a glance: a line for each agency, a stroke for each contact. The same as a table below, for whoever reads that better. */
export function Timeline({ contacts }: { contacts: readonly Contact[] }) {
  const shown = timelineOf(contacts, useNow())
  if (shown.rows.length === 0) return <p className="cr-quietly">{text.timeline.none}</p>
  const name = text.timeline.heading
  return (
    <figure className="cr-timeline">
      <figcaption className="cr-subheading">{name}</figcaption>
      <ul className="cr-timeline__rows">
        {shown.rows.map(({ agency, kinds, marks }) => (
          <li className="cr-timeline__row" key={agency}>
            <span className="cr-timeline__agency">
              {agency} <span className="cr-quietly">{text.timeline.counted(kinds.join(', '), marks.length)}</span>
            </span>
            <Strip marks={marks} />
          </li>
        ))}
      </ul>
      <div className="cr-timeline__months" aria-hidden="true">
        {shown.months.map((month) => (
          <span key={month}>{month.slice(0, 3)}</span>
        ))}
      </div>
      <details className="nhsuk-details cr-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">{text.timeline.asTable}</span>
        </summary>
        <div className="nhsuk-details__text cr-scroll" tabIndex={0} role="region" aria-label={text.timeline.asTable}>
          <MonthsTable {...shown} name={name} />
        </div>
      </details>
    </figure>
  )
}

function Strip({ marks }: { marks: readonly number[] }) {
  return (
    <svg className="cr-timeline__strip" viewBox={`0 0 ${long} ${high}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {Array.from({ length: 13 }, (_, month) => (
        <path key={month} className="cr-timeline__month" d={`M${(month * long) / 12} 0V${high}`} />
      ))}
      <path className="cr-timeline__line" d={`M0 ${high / 2}H${long}`} />
      {marks.map((at, index) => (
        <path key={index} className="cr-timeline__mark" d={`M${Math.round(at * long)} 2V${high - 2}`} />
      ))}
    </svg>
  )
}

function MonthsTable({ months, rows, name }: Shown & { name: string }) {
  return (
    <table className="cr-table cr-table--months">
      <caption className="nhsuk-u-visually-hidden">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{text.timeline.agency}</th>
          {months.map((month) => (
            <th scope="col" key={month}>
              {month}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ agency, counts }) => (
          <tr key={agency}>
            <th scope="row">{agency}</th>
            {counts.map((count, index) => (
              <td key={months[index]}>{count}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
