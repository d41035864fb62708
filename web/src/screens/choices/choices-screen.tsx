import { useApolloClient } from '@apollo/client/react'
import { Details } from 'nhsuk-react-components'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { type OperationContext, sent } from '../../api/client.js'
import { StatementCard } from '../../choices/statement-card.js'
import { byTime, type Statement } from '../../choices/statements.js'
import { text } from '../../choices/text.js'
import { Notice } from '../../elements/notice.js'
import { PageHeading } from '../../elements/page-heading.js'
import { saveFile } from '../../forms/save-file.js'
import { graphql } from '../../generated/index.js'
import { useChoices } from './choices-context.js'

const exportChoices = graphql(`
  query ExportChoices($nhsNumber: ID!) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      consentExport {
        fileName
        mediaType
        content
      }
    }
  }
`)

/** What a person decided about sharing, in words, and how it came to be: what holds, what will, what did. */
export function ChoicesScreen() {
  const { nhsNumber, statements, more, saved, setSaved } = useChoices()
  // Said once, and not again when the screen is come back to.
  useEffect(() => () => setSaved(undefined), [setSaved])
  const { now, later, over } = byTime(statements)
  return (
    <div className="cr-container cr-choices">
      <PageHeading title={text.title}>{text.heading}</PageHeading>
      {saved !== undefined && <Notice>{saved}</Notice>}
      <p className="cr-choices__lead">{text.explain}</p>
      <div className="cr-buttons">
        <Link className="nhsuk-button" to="record/who">
          {text.record}
        </Link>
        <Link className="nhsuk-button nhsuk-button--secondary" to="print">
          {text.print}
        </Link>
      </div>
      <div className="cr-choices__columns">
        <div>
          <section aria-labelledby="choices-now">
            <h2 className="nhsuk-heading-m" id="choices-now">
              {text.now}
            </h2>
            {now.length === 0 && <p>{text.noneNow}</p>}
            {now.map((statement) => (
              <StatementCard key={statement.id} statement={statement}>
                <Ways statement={statement} />
              </StatementCard>
            ))}
          </section>
          {later.length > 0 && (
            <section aria-labelledby="choices-later">
              <h2 className="nhsuk-heading-m" id="choices-later">
                {text.later}
              </h2>
              {later.map((statement) => (
                <StatementCard key={statement.id} statement={statement}>
                  <Ways statement={statement} />
                </StatementCard>
              ))}
            </section>
          )}
          <section aria-labelledby="choices-over">
            <h2 className="nhsuk-heading-m" id="choices-over">
              {text.over}
            </h2>
            {over.length === 0 ? <p>{text.noneOver}</p> : <Over statements={over} />}
            {more && <p className="nhsuk-inset-text">{text.more}</p>}
          </section>
        </div>
        <Aside nhsNumber={nhsNumber} />
      </div>
    </div>
  )
}

function Ways({ statement }: { statement: Statement }) {
  const words = statement.inWords
  return (
    <>
      {statement.mayBeWithdrawnBy.length > 0 && (
        <Link to={`withdraw/${statement.id}`} aria-label={text.withdrawLabel(words)}>
          {text.withdraw}
        </Link>
      )}
      {statement.mayBeMarkedInError && (
        <Link to={`mistake/${statement.id}`} aria-label={text.wrongLabel(words)}>
          {text.wrong}
        </Link>
      )}
    </>
  )
}

function Over({ statements }: { statements: readonly Statement[] }) {
  return (
    <Details>
      <Details.Summary>{text.showOver(statements.length)}</Details.Summary>
      <Details.Text>
        {statements.map((statement) => (
          <StatementCard key={statement.id} statement={statement} />
        ))}
      </Details.Text>
    </Details>
  )
}

function Aside({ nhsNumber }: { nhsNumber: string }) {
  const client = useApolloClient()
  const [failed, setFailed] = useState(false)
  const download = async () => {
    setFailed(false)
    const context = { purpose: 'PATRQT' } satisfies OperationContext
    const { data } = await client
      .query({ ...sent, query: exportChoices, variables: { nhsNumber }, context })
      .catch(() => ({ data: undefined }))
    const file = data?.patient?.consentExport
    if (file) saveFile(file)
    else setFailed(true)
  }
  return (
    <aside className="cr-choices__aside">
      <section className="cr-side" aria-labelledby="choices-default">
        <h2 className="cr-side__heading" id="choices-default">
          {text.defaultHeading}
        </h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {text.defaults.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
      <ul className="cr-side cr-side__links">
        <li>
          <Link to={`/patients/${nhsNumber}`}>{text.backToRecord}</Link>
        </li>
        <li>
          <Link to="import">{text.bringIn}</Link>
        </li>
        <li>
          <button type="button" className="cr-link-button" onClick={() => void download()}>
            {text.download}
          </button>
          {failed && <p role="alert">{text.downloadFailed}</p>}
        </li>
      </ul>
    </aside>
  )
}
