import { formatNhsNumber, parseNhsNumber } from '@crisis-record/contract'
import { Checkboxes } from 'nhsuk-react-components'
import { useState } from 'react'
import { Link } from 'react-router'
import { byTime, isQuietStatement, type Statement } from '../../choices/statements.js'
import { formatDate } from '../../elements/dates.js'
import { PageHeading } from '../../elements/page-heading.js'
import { useSession } from '../../session/session-provider.js'
import { useChoices } from '../choices/choices-context.js'
import { text } from './text.js'

const say = text.sheet

/** A sheet for the person. What is quiet is not on the page at all, shown or hidden, until staff say that it is safe. */
export function PrintChoices() {
  const { nhsNumber, statements, agencies } = useChoices()
  const [safe, setSafe] = useState(false)
  const kindOf = (odsCode: string) => agencies.find((agency) => agency.odsCode === odsCode)?.kind
  const { now, later } = byTime(statements)
  const listed = [...now, ...later].filter((statement) => safe || !isQuietStatement(statement, kindOf))
  return (
    <div className="cr-container cr-narrow">
      <div className="cr-print-controls">
        <PageHeading title={text.title}>{text.heading}</PageHeading>
        <p>{text.explain}</p>
        <p className="nhsuk-inset-text">{safe ? text.confirmed : text.leftOut}</p>
        <Checkboxes name="safe" id="safe-group">
          <Checkboxes.Item id="safe" value="yes" checked={safe} onChange={(event) => setSafe(event.currentTarget.checked)}>
            {text.confirm}
          </Checkboxes.Item>
        </Checkboxes>
        <div className="cr-buttons">
          <button type="button" className="nhsuk-button" onClick={() => window.print()}>
            {text.print}
          </button>
          <Link className="nhsuk-button nhsuk-button--secondary" to={`/patients/${nhsNumber}/choices`}>
            {text.back}
          </Link>
        </div>
      </div>
      <Sheet listed={listed} />
    </div>
  )
}

function Sheet({ listed }: { listed: readonly Statement[] }) {
  const { nhsNumber, patient } = useChoices()
  const { session } = useSession()
  const parsed = parseNhsNumber(nhsNumber)
  const person = patient.demographics
  const staff = session.signedIn === true ? session.name : ''
  return (
    <section className="cr-sheet" aria-labelledby="sheet-heading">
      <h2 className="nhsuk-heading-l" id="sheet-heading">
        {say.heading}
      </h2>
      <p>
        {person && (
          <strong>
            {person.givenName} {person.familyName}
          </strong>
        )}
        {person && `, ${say.born.toLowerCase()} ${formatDate(person.dateOfBirth)}, `}
        {say.number} {parsed === undefined ? nhsNumber : formatNhsNumber(parsed)}
      </p>
      <p className="cr-quietly">{say.printed(formatDate(new Date().toISOString()), staff)}</p>
      <h3 className="nhsuk-heading-s">{say.decided}</h3>
      {listed.length === 0 && <p>{say.nothing}</p>}
      <ul className="nhsuk-list nhsuk-list--bullet">
        {listed.map((statement) => (
          <li key={statement.id}>{statement.inWords}</li>
        ))}
      </ul>
      <p>{say.notAll}</p>
      <h3 className="nhsuk-heading-s">{say.defaultHeading}</h3>
      <p>{say.defaults}</p>
      <h3 className="nhsuk-heading-s">{say.mindHeading}</h3>
      <p>{say.mind}</p>
      <h3 className="nhsuk-heading-s">{say.seenHeading}</h3>
      <p>{say.seen}</p>
    </section>
  )
}
