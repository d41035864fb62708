import { isRole } from '@crisis-record/contract'
import { Select } from 'nhsuk-react-components'
import { useState } from 'react'
import { roleWords } from '../../elements/words.js'
import { FigureBars } from './figure-bars.js'
import { type Cell, choicesIn, figuresOf } from './month-of-role.js'
import { monthInWords } from './months.js'
import { text } from './text.js'

/** One month of one role at a glance: the newest month and the first role until others are chosen. */
export function MonthOfRole({ cells }: { cells: readonly Cell[] }) {
  const { months, roles } = choicesIn(cells)
  const [chosen, setChosen] = useState({ month: months.at(-1) ?? '', role: roles[0] ?? '' })
  const figures = figuresOf(cells, chosen)
  const choices = {
    month: months.map((month) => [month, monthInWords(month)] as const),
    role: roles.map((role) => [role, isRole(role) ? roleWords[role] : role] as const),
  }
  return (
    <section className="cr-results" aria-labelledby="glance-heading">
      <h2 className="nhsuk-heading-m" id="glance-heading">
        {text.glanceHeading}
      </h2>
      {cells.length === 0 ? (
        <p>{text.nothing}</p>
      ) : (
        <>
          <p className="cr-choices__lead">{text.glanceExplain}</p>
          <div className="cr-filters__fields">
            {(['month', 'role'] as const).map((field) => (
              <Select
                key={field}
                id={`glance-${field}`}
                label={text[field]}
                labelProps={{ size: 's' }}
                value={chosen[field]}
                onChange={(event) => setChosen({ ...chosen, [field]: event.currentTarget.value })}
              >
                {choices[field].map(([code, words]) => (
                  <Select.Option key={code} value={code}>
                    {words}
                  </Select.Option>
                ))}
              </Select>
            ))}
          </div>
          <div role="status">{figures.length === 0 && <p>{text.nothingGlance}</p>}</div>
          {figures.length > 0 && <FigureBars cells={figures} caption={text.glanceHeading} />}
        </>
      )}
    </section>
  )
}
