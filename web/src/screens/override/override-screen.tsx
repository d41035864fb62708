import { useApolloClient } from '@apollo/client/react'
import type { Purpose } from '@crisis-record/contract'
import { Textarea, WarningCallout } from 'nhsuk-react-components'
import { type SyntheticEvent, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { PageHeading } from '../../elements/page-heading.js'
import { ChangeFailed } from '../../forms/change-failed.js'
import { ChooseOne } from '../../forms/choose-one.js'
import { FaultSummary } from '../../forms/fault-summary.js'
import { errorAt, type Fault, fieldId, fromPayload } from '../../forms/faults.js'
import { useChange } from '../../forms/use-change.js'
import { graphql } from '../../generated/index.js'
import { text } from '../../overrides/text.js'
import { capacities, longestJustification, reasonsFor } from '../../overrides/words.js'
import type { Sharing } from '../../records/record-patient.js'
import { useAccessMemory } from '../../session/access-memory.js'
import { useUnsaved } from '../../session/unsaved-work.js'
import { CategoriesToOpen, type OverrideGroup } from './categories-to-open.js'
import { checkRequest, type OverrideRequest, withCapacity } from './override-request.js'

const openOverride = graphql(`
  mutation OpenOverride($input: OpenOverrideInput!) {
    openOverride(input: $input) {
      outcome
      overrideId
      expiresAt
      justificationDueAt
      faults {
        field
        code
        message
      }
    }
  }
`)

interface Properties {
  readonly nhsNumber: string
  readonly purpose: Purpose
  readonly name: string | undefined
  readonly sharing: Sharing
  /** What this role may open for this reason for access, by the sharing agreement: the same for every person. */
  readonly groups: readonly OverrideGroup[]
  /** What the panel that led here holds: chosen already. */
  readonly asked: string | undefined
}

const fields = ['capacity', 'reason', 'categories', 'justification']

/** The interruption: what this is and that it is reviewed, then as few answers as the law needs, and one tap. */
export function OverrideScreen({ nhsNumber, purpose, name, sharing, groups, asked }: Properties) {
  const client = useApolloClient()
  const navigate = useNavigate()
  const { owe } = useAccessMemory()
  const { send, busy, failure } = useChange(openOverride, purpose)
  const offered = groups.flatMap(({ categories }) => categories)
  const [request, setRequest] = useState<OverrideRequest>({
    capacity: undefined,
    reason: undefined,
    categories: new Set(offered.filter((category) => category === asked)),
    justification: '',
  })
  useUnsaved(request.justification === '' ? undefined : text.unsaved)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const change = (part: Partial<OverrideRequest>) => setRequest((old) => ({ ...old, ...part }))
  const goBack = async () => {
    // Whatever is still under way was asked for before this.
    await client.clearStore().catch(() => undefined)
    await navigate(`/patients/${nhsNumber}`)
  }
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const checked = checkRequest(request)
    setFaults('faults' in checked ? checked.faults : [])
    if ('faults' in checked) return
    const payload = (await send({ input: { nhsNumber, ...checked.input } }))?.openOverride
    if (!payload) return
    if (payload.outcome !== 'OPENED') return void setFaults(fromPayload(payload.faults))
    const { overrideId, justificationDueAt } = payload
    if (overrideId !== null && justificationDueAt !== null && checked.input.justification === undefined)
      owe({ overrideId, nhsNumber, purpose, dueAt: justificationDueAt })
    await goBack()
  }
  return (
    <div className="cr-container cr-narrow cr-wide">
      <PageHeading title={text.title}>{text.heading}</PageHeading>
      <WarningCallout className="cr-warning">
        <WarningCallout.Heading headingLevel="h2">{text.lead}</WarningCallout.Heading>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {text.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p>{text.ask}</p>
      </WarningCallout>
      {offered.length === 0 && <p>{text.nothing}</p>}
      {offered.length > 0 && (
        <form noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
          <FaultSummary faults={faults} fields={fields} />
          <ChangeFailed failure={failure} onLook={{ words: text.look, go: () => void goBack() }} />
          <div className="cr-two">
            <ChooseOne
              field="capacity"
              small
              legend={text.capacity(name ?? text.thePerson)}
              options={capacities.map(({ code, words, hint }) => ({ value: code, words, hint }))}
              value={request.capacity}
              faults={faults}
              onChange={(capacity) => setRequest((old) => withCapacity(old, capacity))}
            />
            <ChooseOne
              field="reason"
              small
              legend={text.reason}
              hint={text.reasonHint}
              options={reasonsFor(request.capacity).map(({ code, words, hint }) => ({ value: code, words, hint }))}
              value={request.reason}
              faults={faults}
              onChange={(reason) => change({ reason })}
            />
          </div>
          <CategoriesToOpen
            groups={groups}
            sharing={sharing}
            chosen={request.categories}
            faults={faults}
            onChange={(categories) => change({ categories })}
          />
          <Textarea
            id={fieldId('justification')}
            name="justification"
            label={text.justification}
            labelProps={{ size: 's' }}
            hint={text.justificationHint}
            {...errorAt(faults, 'justification')}
            value={request.justification}
            onChange={(event) => change({ justification: event.currentTarget.value })}
            rows={3}
            maxLength={longestJustification}
          />
          <button type="submit" className="nhsuk-button nhsuk-button--warning" aria-disabled={busy}>
            {busy ? text.opening : text.submit}
          </button>
        </form>
      )}
      <p>
        <Link to={`/patients/${nhsNumber}`}>{text.cancel}</Link>
      </p>
    </div>
  )
}
