import { Details } from 'nhsuk-react-components'
import { inWords, roleWords } from '../../elements/words.js'
import { categoryName } from '../../records/category-words.js'
import { isRole } from '@crisis-record/contract'
import { CrisisPlanReviews } from './crisis-plan-reviews.js'
import { FigureTable } from './figure-table.js'
import { MonthOfRole } from './month-of-role-section.js'
import { monthInWords } from './months.js'
import { text } from './text.js'
import type { Months, Statistics } from './use-statistics.js'

const roleName = (role: string) => (isRole(role) ? roleWords[role] : role)
const lookUp = (words: Readonly<Record<string, string>>, code: string) => words[code] ?? code

/** Every figure of the report: one month of one role at a glance, then each list whole. Nothing is added up. */
export function Figures({ statistics, months }: { statistics: Statistics; months: Months }) {
  const { cells, overrides, agencies, rules } = statistics
  return (
    <>
      <MonthOfRole key={`${months.from} ${months.to}`} cells={cells} />
      <section className="cr-results" aria-labelledby="details-heading">
        <h2 className="nhsuk-heading-m" id="details-heading">
          {text.detailsHeading}
        </h2>
        <Details>
          <Details.Summary>{text.details(cells.length)}</Details.Summary>
          <Details.Text>
            <FigureTable
              caption={text.detailsHeading}
              columns={[text.month, text.role, text.agencyKind, text.category, text.outcome, text.reason, text.count]}
              rows={cells.map((cell) => ({
                words: [
                  monthInWords(cell.month),
                  roleName(cell.role),
                  inWords(cell.agencyKind),
                  categoryName(cell.category),
                  lookUp(text.outcomes, cell.outcome),
                  lookUp(text.reasons, cell.reason),
                ],
                figures: [cell.count],
                suppressed: cell.suppressed,
              }))}
            />
          </Details.Text>
        </Details>
      </section>
      <div className="cr-figures">
        <section className="cr-results" aria-label={text.overridesHeading}>
          <h2 className="nhsuk-heading-m">{text.overridesHeading}</h2>
          <FigureTable
            caption={text.overridesHeading}
            columns={[text.month, text.role, text.opened, text.inappropriate]}
            rows={overrides.map((one) => ({
              words: [monthInWords(one.month), roleName(one.role)],
              figures: [one.opened, one.inappropriate],
              suppressed: one.suppressed,
            }))}
          />
        </section>
        <section className="cr-results" aria-label={text.agenciesHeading}>
          <h2 className="nhsuk-heading-m">{text.agenciesHeading}</h2>
          <FigureTable
            caption={text.agenciesHeading}
            columns={[text.month, text.agencyKind, text.asked, text.notAnswering]}
            rows={agencies.map((one) => ({
              words: [monthInWords(one.month), inWords(one.agencyKind)],
              figures: [one.asked, one.notAnswering],
              suppressed: one.suppressed,
            }))}
          />
        </section>
        <CrisisPlanReviews {...months} />
        <section className="cr-results" aria-label={text.rulesHeading}>
          <h2 className="nhsuk-heading-m">{text.rulesHeading}</h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}
