import { inWords } from '../../elements/words.js'
import { categoryName } from '../../records/category-words.js'
import type { Cell } from './month-of-role.js'
import { text } from './text.js'

const full = 200
const thick = 18

/**
 * A row a figure, each with a bar of its own from the same line: no bar stands on another, so none shows a sum. What was not shared is striped as well
 * as coloured, and says so. Attributes alone, no inline styles: the content security policy allows none.
 */
export function FigureBars({ cells, caption }: { cells: readonly Cell[]; caption: string }) {
  const most = Math.max(1, ...cells.map(({ count }) => count ?? 0))
  return (
    <table className="cr-table cr-table--stacking cr-table--figures">
      <caption className="nhsuk-u-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.category}</th>
          <th scope="col">{text.agencyKind}</th>
          <th scope="col">{text.outcome}</th>
          <th scope="col" className="cr-table__figure">
            {text.count}
          </th>
          <th scope="col" className="cr-bar__column">
            <span className="nhsuk-u-visually-hidden">{text.bar}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <tr key={[cell.category, cell.agencyKind, cell.outcome, cell.reason].join(' ')}>
            <th scope="row" data-label={text.category}>
              {categoryName(cell.category)}
            </th>
            <td data-label={text.agencyKind}>{inWords(cell.agencyKind)}</td>
            <td data-label={text.outcome}>{outcomeOf(cell)}</td>
            <td data-label={text.count} className="cr-table__figure">
              {cell.count === null ? <span className="cr-suppressed">{text.suppressed}</span> : cell.count.toLocaleString('en-GB')}
            </td>
            <td className="cr-bar__column">
              {cell.count !== null && <Bar long={(cell.count / most) * full} withheld={cell.outcome === 'DENY'} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Bar({ long, withheld }: { long: number; withheld: boolean }) {
  return (
    <svg
      viewBox={`0 0 ${String(full)} ${String(thick)}`}
      width={full}
      height={thick}
      aria-hidden="true"
      focusable="false"
      className="cr-bar"
    >
      {withheld && (
        <defs>
          <pattern id="not-shared-stripes" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="8" height="8" className="cr-bar__ground" />
            <rect width="4" height="8" className="cr-bar__stripe" />
          </pattern>
        </defs>
      )}
      <rect
        width={Math.max(1, long)}
        height={thick}
        className={withheld ? 'cr-bar__withheld' : 'cr-bar__shared'}
        {...(withheld ? { fill: 'url(#not-shared-stripes)' } : {})}
      />
    </svg>
  )
}

/** What was decided and why; for a row that is left out, nothing: which outcomes it had is not said. */
function outcomeOf({ outcome, reason, suppressed }: Cell): string {
  if (suppressed) return ''
  const outcomes: Readonly<Record<string, string>> = text.outcomes
  const reasons: Readonly<Record<string, string>> = text.reasons
  const [what, why] = [outcomes[outcome] ?? outcome, reasons[reason] ?? reason]
  return what === why ? what : `${what}: ${why.charAt(0).toLowerCase()}${why.slice(1)}`
}
