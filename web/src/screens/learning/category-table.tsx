import { categoryName } from '../../records/category-words.js'
import { text } from './text.js'
import { type CategoryTotal, percentWithheld } from './totals.js'

/** The facts of the chart, in figures. */
export function CategoryTable({ totals }: { totals: readonly CategoryTotal[] }) {
  const figure = (count: number, incomplete: boolean) =>
    incomplete ? `${text.atLeast} ${count.toLocaleString('en-GB')}` : count.toLocaleString('en-GB')
  return (
    <>
      <table className="cr-table cr-table--stacking cr-table--figures">
        <caption className="nhsuk-u-visually-hidden">{text.chartHeading}</caption>
        <thead>
          <tr>
            <th scope="col">{text.category}</th>
            <th scope="col" className="cr-table__figure">
              {text.shared}
            </th>
            <th scope="col" className="cr-table__figure">
              {text.notShared}
            </th>
            <th scope="col" className="cr-table__figure">
              {text.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {totals.map((total) => {
            const percent = percentWithheld(total)
            return (
              <tr key={total.category}>
                <th scope="row" data-label={text.category}>
                  {categoryName(total.category)}
                </th>
                <td data-label={text.shared} className="cr-table__figure">
                  {figure(total.shared, total.incomplete)}
                </td>
                <td data-label={text.notShared} className="cr-table__figure">
                  {figure(total.notShared, total.incomplete)}
                </td>
                <td data-label={text.share} className="cr-table__figure">
                  {percent === undefined ? text.notKnown : `${String(percent)} %`}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {totals.some(({ incomplete }) => incomplete) && <p className="cr-quietly">{text.atLeastHint}</p>}
    </>
  )
}
