import type { Purpose, Role } from '@crisis-record/contract'
import { type ReactNode, useEffect } from 'react'
import { Link } from 'react-router'
import { formatTime } from '../../elements/dates.js'
import { Notice } from '../../elements/notice.js'
import { PageHeading } from '../../elements/page-heading.js'
import { personName } from '../../elements/person-name.js'
import { OverrideBanner } from '../../overrides/override-banner.js'
import { OwedHere } from '../../overrides/owed-here.js'
import { text as overrideText } from '../../overrides/text.js'
import type { Panel } from '../../records/panel.js'
import { PanelCard, type Withheld } from '../../records/panel-card.js'
import { layoutFor, panelsOf, type RecordLayout } from '../../records/layouts.js'
import { PatientBanner } from '../../records/patient-banner.js'
import { failuresAt, type RecordOnPage } from '../../records/record-answer.js'
import { useRecord } from '../../records/use-record.js'
import { useAccessMemory } from '../../session/access-memory.js'
import { mayRecord } from '../../session/purposes.js'
import { ConfirmIdentity } from './confirm-identity.js'
import { HandoverHead } from './handover-head.js'
import { PartsOfRecord } from './parts-of-record.js'
import { RefusedScreen } from './refused-screen.js'
import { SharingPanel } from './sharing-panel.js'
import { text } from './text.js'
import { WaysFromWithheld } from './ways-from-withheld.js'

interface Properties {
  readonly role: Role
  readonly nhsNumber: string
  readonly purpose: Purpose
  readonly onChangePurpose: () => void
  /** An override that has ended, and how: what it opened is gone from this page. */
  readonly overrideOver: 'overByItself' | 'ended' | undefined
  /** An override ended: the page is to begin anew. */
  readonly onOverrideOver: (why: 'overByItself' | 'ended') => void
}

/** One page, no tabs: who it is, always in sight; then every part of the record, each in one of five states, as its agency answers. */
export function RecordScreen({ role, nhsNumber, purpose, onChangePurpose, overrideOver, onOverrideOver }: Properties) {
  const layout = layoutFor(role, purpose)
  const { refused, answeredAt, retry, refresh, ...record } = useRecord({ nhsNumber, purpose, layout })
  const { remember, forget, owe, settle } = useAccessMemory()
  const { answer: shown, awaited } = record
  const demographics = shown?.patient.demographics
  const name = demographics ? personName(demographics) : undefined
  const opened = shown !== undefined
  const owed = shown?.patient.overridesToJustify
  const isOverridden = (shown?.patient.overrides ?? []).length > 0
  const unknown = refused?.code === 'PATIENT_NOT_FOUND' || refused?.code === 'PATIENT_MERGED'
  useEffect(() => {
    if (opened) remember({ nhsNumber, ...(name === undefined ? {} : { name }) })
    if (unknown) forget(nhsNumber)
  }, [opened, unknown, nhsNumber, name, remember, forget])

  useEffect(() => {
    for (const { id, justificationDueAt } of owed ?? []) owe({ overrideId: id, nhsNumber, purpose, dueAt: justificationDueAt })
  }, [owed, nhsNumber, purpose, owe])

  if (refused !== undefined) return <RefusedScreen failure={refused} onRetry={refresh} onChangePurpose={onChangePurpose} />
  return (
    <>
      <PatientBanner nhsNumber={nhsNumber} answer={shown} awaited={awaited} purpose={purpose} onChangePurpose={onChangePurpose} />
      {shown?.patient.overrides?.map((override) => (
        <OverrideBanner
          key={override.id}
          nhsNumber={nhsNumber}
          purpose={purpose}
          override={override}
          onJustified={() => {
            settle(override.id)
            refresh()
          }}
          onOver={onOverrideOver}
        />
      ))}
      <div className="cr-container cr-record">
        <PageHeading title={text.title} quiet>
          {text.heading}
        </PageHeading>
        {overrideOver !== undefined && shown !== undefined && !isOverridden && <Notice>{overrideText.banner[overrideOver]}</Notice>}
        <OwedHere nhsNumber={nhsNumber} purpose={purpose} overrides={owed ?? []} onJustified={settle} />
        <HandoverHead purpose={purpose} panels={panelsOf(layout)} record={record} />
        <div className="cr-record__notes">
          <p className="cr-record__more">{text.mayBeMore}</p>
          <p className="cr-record__time" role="status">
            {answeredAt === undefined ? text.awaited : text.asOf(formatTime(answeredAt))}
          </p>
          {answeredAt !== undefined && (
            <button type="button" className="cr-link-button" onClick={refresh}>
              {text.refresh}
            </button>
          )}
          {answeredAt !== undefined && layout.rows.length > 0 && (
            <button type="button" className="cr-link-button" onClick={() => window.print()}>
              {text.print}
            </button>
          )}
          {mayRecord(role) && <Link to={`/patients/${nhsNumber}/choices`}>{text.choices}</Link>}
        </div>
        {shown !== undefined && !awaited.has('demographics') && !shown.patient.demographics && (
          <ConfirmIdentity silent={failuresAt(shown, 'demographics').length > 0} onRetry={refresh} />
        )}
        {demographics?.deceasedOn && <p className="nhsuk-inset-text">{text.deceased}</p>}
        <PartsOfRecord panels={panelsOf(layout)} record={record} />
        <Rows
          rows={layout.rows}
          record={record}
          onRetry={retry}
          waysFrom={(withheld) => <WaysFromWithheld role={role} nhsNumber={nhsNumber} {...withheld} />}
        />
        <SharingPanel answer={shown} />
      </div>
    </>
  )
}

interface RowsProperties {
  readonly rows: RecordLayout['rows']
  readonly record: RecordOnPage
  readonly onRetry: (panel: Panel) => void
  readonly waysFrom: (withheld: Withheld) => ReactNode
}

function Rows({ rows, record, onRetry, waysFrom }: RowsProperties) {
  return rows.map((columns) => (
    <div
      className="cr-row"
      key={columns
        .flat()
        .map((panel) => panel.id)
        .join(' ')}
    >
      {columns.map((column) => (
        <div className="cr-column" key={column.map((panel) => panel.id).join(' ')}>
          {column.map((panel) => (
            <PanelCard key={panel.id} panel={panel} record={record} onRetry={onRetry} waysFrom={waysFrom} />
          ))}
        </div>
      ))}
    </div>
  ))
}
