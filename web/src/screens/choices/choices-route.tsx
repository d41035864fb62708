import { parseNhsNumber, type Role } from '@crisis-record/contract'
import { useEffect, useState } from 'react'
import { Outlet, useParams } from 'react-router'
import { personName } from '../../elements/person-name.js'
import { graphql } from '../../generated/index.js'
import { PatientBanner } from '../../records/patient-banner.js'
import { usePerson } from '../../records/use-person.js'
import { useAccessMemory } from '../../session/access-memory.js'
import { mayRecord } from '../../session/purposes.js'
import { RefusedScreen } from '../record/refused-screen.js'
import type { Choices } from './choices-context.js'

const sharingChoices = graphql(`
  query SharingChoices($nhsNumber: ID!) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      ...DemographicsParts
      ...ChoicesParts
    }
  }
`)

/** `/patients/9990000018/choices` and what lies below it: opened at the person's request, for nothing else. */
export function ChoicesRoute({ role }: { role: Role }) {
  const { nhsNumber: raw = '' } = useParams()
  const nhsNumber = parseNhsNumber(raw)
  if (nhsNumber === undefined) return <RefusedScreen failure={{ code: 'NHS_NUMBER_INVALID' }} />
  if (!mayRecord(role)) return <RefusedScreen failure={{ code: 'ROLE_NOT_PERMITTED' }} />
  return <OnePersonsChoices key={nhsNumber} nhsNumber={nhsNumber} />
}

function OnePersonsChoices({ nhsNumber }: { nhsNumber: string }) {
  const { answer, refresh } = usePerson(sharingChoices, { variables: { nhsNumber }, purpose: 'PATRQT' })
  const [saved, setSaved] = useState<string | undefined>(undefined)
  const shown = answer !== undefined && 'patient' in answer ? answer : undefined
  const demographics = shown?.patient.demographics
  const name = demographics ? personName(demographics) : undefined
  const { remember } = useAccessMemory()
  const opened = shown !== undefined
  useEffect(() => {
    if (opened) remember({ nhsNumber, ...(name === undefined ? {} : { name }) })
  }, [opened, nhsNumber, name, remember])

  if (answer !== undefined && 'refused' in answer) return <RefusedScreen failure={answer.refused} onRetry={() => void refresh()} />
  const statements = shown?.patient.consentStatements
  if (shown !== undefined && !statements) {
    const [failure = { code: 'ROLE_NOT_PERMITTED' } as const] = shown.failures
    return <RefusedScreen failure={failure} onRetry={() => void refresh()} />
  }
  return (
    <>
      <PatientBanner nhsNumber={nhsNumber} answer={shown} purpose="PATRQT" />
      {shown !== undefined && statements && (
        <Outlet
          context={
            {
              nhsNumber,
              patient: shown.patient,
              statements: statements.items,
              version: statements.version,
              agencies: statements.agencies,
              more: statements.more,
              refresh,
              saved,
              setSaved,
            } satisfies Choices
          }
        />
      )}
    </>
  )
}
