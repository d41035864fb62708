import { DateTime } from 'luxon'
import { type SyntheticEvent, useState } from 'react'
import { Link, Navigate, useNavigate, useParams } from 'react-router'
import { type Draft, emptyDraft, faultsIn, isStep, type Step, steps } from '../../choices/draft.js'
import { PageHeading } from '../../elements/page-heading.js'
import { FaultSummary } from '../../forms/fault-summary.js'
import type { Fault } from '../../forms/faults.js'
import { useUnsaved } from '../../session/unsaved-work.js'
import { useChoices } from '../choices/choices-context.js'
import { CheckStep } from './check-step.js'
import { text } from './text.js'
import { WhatStep } from './what-step.js'
import { WhenStep } from './when-step.js'
import { WhoStep } from './who-step.js'
import { WhomStep } from './whom-step.js'

const fields: Record<Step, readonly string[]> = {
  who: ['authority', 'givenBy', 'relationship', 'assessor', 'capacityAssessedOn', 'reviewDate'],
  what: ['effect', 'what', 'categories'],
  whom: ['recipients', 'roles', 'organisations', 'holders', 'sources', 'occasions', 'purposes'],
  when: ['given', 'givenAt', 'how', 'lasts', 'periodStart', 'periodEnd'],
}

/** Step by step, each with an address of its own so that Back goes one step back. The draft lives here, until it is left. */
export function RecordChoice() {
  const { nhsNumber = '', step } = useParams()
  const [draft, setDraft] = useState<Draft>(emptyDraft)
  const [begun] = useState(() => new Date())
  const [told, setTold] = useState<readonly Fault[]>([])
  const change = (part: Partial<Draft>) => setDraft((old) => ({ ...old, ...part }))
  useUnsaved(draft === emptyDraft ? undefined : text.unsaved, `/patients/${nhsNumber}/choices/record/`)

  if (step === 'check') {
    const unfinished = steps.find((one) => faultsIn(one, draft).length > 0)
    if (unfinished !== undefined) return <Navigate to={`../record/${unfinished}`} replace />
    return <CheckStep draft={draft} begun={begun} onFaults={setTold} />
  }
  if (!isStep(step)) return <Navigate to="../record/who" replace />
  return <OneStep key={step} step={step} draft={draft} told={told} onChange={change} onTold={setTold} />
}

interface StepScreen {
  readonly step: Step
  readonly draft: Draft
  /** What the registry found wrong with it when it was checked. */
  readonly told: readonly Fault[]
  readonly onChange: (part: Partial<Draft>) => void
  readonly onTold: (faults: readonly Fault[]) => void
}

function OneStep({ step, draft, told, onChange, onTold }: StepScreen) {
  const navigate = useNavigate()
  const { nhsNumber, patient, agencies } = useChoices()
  const [faults, setFaults] = useState<readonly Fault[]>(() => told.filter(({ field }) => fields[step].includes(field)))
  const position = steps.indexOf(step)
  const before = steps[position - 1]
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const found = faultsIn(step, draft)
    setFaults(found)
    onTold([])
    if (found.length === 0) void navigate(`../record/${steps[position + 1] ?? 'check'}`)
  }
  const given = { draft, faults, onChange }
  return (
    <div className="cr-container cr-narrow">
      <p className="cr-caption">{text.step(position + 1)}</p>
      <PageHeading title={text[step].title}>{text[step].heading}</PageHeading>
      <form noValidate autoComplete="off" onSubmit={submit}>
        <FaultSummary faults={faults} fields={fields[step]} />
        {step === 'who' && <WhoStep {...given} age={ageOf(patient.demographics?.dateOfBirth)} />}
        {step === 'what' && <WhatStep {...given} />}
        {step === 'whom' && <WhomStep {...given} agencies={agencies} />}
        {step === 'when' && <WhenStep {...given} />}
        <div className="cr-buttons">
          <button type="submit" className="nhsuk-button">
            {text.next}
          </button>
          {before !== undefined && (
            <Link className="nhsuk-button nhsuk-button--secondary" to={`../record/${before}`}>
              {text.back}
            </Link>
          )}
        </div>
        <p>
          <Link to={`/patients/${nhsNumber}/choices`}>{text.leave}</Link>
        </p>
      </form>
    </div>
  )
}

function ageOf(dateOfBirth: string | undefined): number | undefined {
  if (dateOfBirth === undefined) return undefined
  const years = DateTime.now().diff(DateTime.fromISO(dateOfBirth), 'years').years
  return Number.isNaN(years) ? undefined : Math.floor(years)
}
