import { scaleBand, scaleLinear } from 'd3-scale'
import { categoryName } from '../../records/category-words.js'
import { text } from './text.js'
import type { CategoryTotal } from './totals.js'

const width = 900
const names = 280
const row = 34
const axis = 28
const legend = 34

/**
 * What was asked for, by kind of information. Colour never speaks alone: what was not shared is striped, and both parts carry their figure.
 * Attributes alone, no inline styles: the content security policy allows none.
 */
export function CategoryChart({ totals }: { totals: readonly CategoryTotal[] }) {
  const height = legend + totals.length * row + axis
  const most = Math.max(1, ...totals.map(({ shared, notShared }) => shared + notShared))
  const x = scaleLinear()
    .domain([0, most])
    .nice()
    .range([names, width - 60])
  const y = scaleBand()
    .domain(totals.map(({ category }) => category))
    .range([legend, height - axis])
    .padding(0.3)
  return (
    <div className="cr-chart" tabIndex={0} role="group" aria-label={text.chartHeading}>
      <svg viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={text.chartLabel} className="cr-chart__svg">
        <defs>
          <pattern id="not-shared-stripes" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="8" height="8" className="cr-chart__ground" />
            <rect width="4" height="8" className="cr-chart__stripe" />
          </pattern>
        </defs>
        <Legend />
        {x.ticks(5).map((tick) => (
          <g key={tick}>
            <line className="cr-chart__line" x1={x(tick)} x2={x(tick)} y1={legend} y2={height - axis} />
            <text className="cr-chart__tick" x={x(tick)} y={height - 8} textAnchor="middle">
              {tick.toLocaleString('en-GB')}
            </text>
          </g>
        ))}
        {totals.map((total) => (
          <Bar key={total.category} total={total} x={x} top={y(total.category) ?? 0} thick={y.bandwidth()} />
        ))}
      </svg>
    </div>
  )
}

function Legend() {
  return (
    <g>
      <rect x={names} y={6} width={18} height={14} className="cr-chart__shared" />
      <text x={names + 26} y={18} className="cr-chart__name">
        {text.shared}
      </text>
      <rect x={names + 110} y={6} width={18} height={14} fill="url(#not-shared-stripes)" className="cr-chart__withheld" />
      <text x={names + 136} y={18} className="cr-chart__name">
        {text.notShared}
      </text>
    </g>
  )
}

function Bar({ total, x, top, thick }: { total: CategoryTotal; x: (value: number) => number; top: number; thick: number }) {
  const { category, shared, notShared, incomplete } = total
  const middle = top + thick / 2 + 5
  const said = `${incomplete ? `${text.atLeast} ` : ''}${notShared.toLocaleString('en-GB')}`
  return (
    <g>
      <text className="cr-chart__name" x={names - 10} y={middle} textAnchor="end">
        {categoryName(category)}
      </text>
      <rect className="cr-chart__shared" x={x(0)} y={top} width={x(shared) - x(0)} height={thick} />
      <rect
        className="cr-chart__withheld"
        fill="url(#not-shared-stripes)"
        x={x(shared)}
        y={top}
        width={x(shared + notShared) - x(shared)}
        height={thick}
      />
      <text className="cr-chart__tick" x={x(shared + notShared) + 6} y={middle}>
        {said}
      </text>
    </g>
  )
}
