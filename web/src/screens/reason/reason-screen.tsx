import { formatNhsNumber, type NhsNumber, type Purpose, type Role } from '@crisis-record/contract'
import { Checkboxes, ErrorSummary, Radios } from 'nhsuk-react-components'
import { type SyntheticEvent, useState } from 'react'
import { PageHeading } from '../../elements/page-heading.js'
import { purposeWords } from '../../elements/words.js'
import { useAccessMemory } from '../../session/access-memory.js'
import { needsConfirming, purposesFor } from '../../session/purposes.js'
import { text } from './text.js'

interface Properties {
  readonly role: Role
  readonly nhsNumber: NhsNumber
  /** The reason given before, where it is being changed. */
  readonly current: Purpose | undefined
  readonly onChosen: (purpose: Purpose) => void
  readonly onCancel: (() => void) | undefined
}

/** Asked once for each person and session. An emergency is confirmed every time. */
export function ReasonScreen({ role, nhsNumber, current, onChosen, onCancel }: Properties) {
  const offered = purposesFor(role)
  const [purpose, setPurpose] = useState(current ?? offered[0])
  const [confirmed, setConfirmed] = useState(false)
  const [faulty, setFaulty] = useState(false)
  const { recent } = useAccessMemory()
  const name = recent.find((person) => person.nhsNumber === nhsNumber)?.name
  if (purpose === undefined) return null
  const mustConfirm = needsConfirming(purpose)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (mustConfirm && !confirmed) setFaulty(true)
    else onChosen(purpose)
  }
  return (
    <div className="cr-container cr-narrow">
      <p className="cr-reason__person">
        {name !== undefined && <strong>{name}</strong>}{' '}
        <span>
          {text.number} {formatNhsNumber(nhsNumber)}
        </span>
      </p>
      <PageHeading title={text.title}>{text.heading}</PageHeading>
      <form noValidate onSubmit={submit}>
        {faulty && (
          <ErrorSummary>
            <ErrorSummary.Title>{text.errors.heading}</ErrorSummary.Title>
            <ErrorSummary.List>
              <ErrorSummary.ListItem href="#confirm">{text.errors.confirm}</ErrorSummary.ListItem>
            </ErrorSummary.List>
          </ErrorSummary>
        )}
        <Radios
          name="purpose"
          id="purpose"
          legend={text.heading}
          legendProps={{ className: 'nhsuk-u-visually-hidden' }}
          hint={text.recorded}
          onChange={() => setFaulty(false)}
        >
          {offered.map((one) => (
            <Radios.Item
              key={one}
              value={one}
              checked={one === purpose}
              onChange={() => setPurpose(one)}
              hint={purposeWords[one].hint}
              id={`purpose-${one}`}
            >
              {purposeWords[one].name}
            </Radios.Item>
          ))}
        </Radios>
        {mustConfirm && (
          <Checkboxes name="confirm" id="confirm-group" {...(faulty ? { error: text.errors.confirm } : {})}>
            <Checkboxes.Item id="confirm" value="yes" checked={confirmed} onChange={(event) => setConfirmed(event.currentTarget.checked)}>
              {text.confirm}
            </Checkboxes.Item>
          </Checkboxes>
        )}
        <div className="cr-buttons">
          <button type="submit" className="nhsuk-button">
            {text.open}
          </button>
          {onCancel !== undefined && (
            <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={onCancel}>
              {text.cancel}
            </button>
          )}
        </div>
      </form>
    </div>
  )
}
