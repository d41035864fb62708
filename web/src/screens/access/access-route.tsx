import { parseNhsNumber, type Role } from '@crisis-record/contract'
import { useEffect } from 'react'
import { useParams } from 'react-router'
import { personName } from '../../elements/person-name.js'
import { graphql } from '../../generated/index.js'
import { PatientBanner } from '../../records/patient-banner.js'
import { usePerson } from '../../records/use-person.js'
import { useAccessMemory } from '../../session/access-memory.js'
import { RefusedScreen } from '../record/refused-screen.js'
import { AccessScreen } from './access-screen.js'

const whoItIs = graphql(`
  query WhoItIs($nhsNumber: ID!) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      ...DemographicsParts
    }
  }
`)

/** `/patients/9990000018/access`: for privacy review, which is the one reason a privacy officer opens anything. */
export function AccessRoute({ role }: { role: Role }) {
  const { nhsNumber: raw = '' } = useParams()
  const nhsNumber = parseNhsNumber(raw)
  if (nhsNumber === undefined) return <RefusedScreen failure={{ code: 'NHS_NUMBER_INVALID' }} />
  if (role !== 'PRIVACY_OFFICER') return <RefusedScreen failure={{ code: 'ROLE_NOT_PERMITTED' }} />
  return <OnePerson key={nhsNumber} nhsNumber={nhsNumber} />
}

function OnePerson({ nhsNumber }: { nhsNumber: string }) {
  const { answer, refresh } = usePerson(whoItIs, { variables: { nhsNumber }, purpose: 'PATSFTY' })
  const shown = answer !== undefined && 'patient' in answer ? answer : undefined
  const demographics = shown?.patient.demographics
  const name = demographics ? personName(demographics) : undefined
  const { remember } = useAccessMemory()
  const opened = shown !== undefined
  useEffect(() => {
    if (opened) remember({ nhsNumber, ...(name === undefined ? {} : { name }) })
  }, [opened, nhsNumber, name, remember])
  if (answer !== undefined && 'refused' in answer) return <RefusedScreen failure={answer.refused} onRetry={() => void refresh()} />
  return (
    <>
      <PatientBanner nhsNumber={nhsNumber} answer={shown} purpose="PATSFTY" />
      {shown !== undefined && <AccessScreen nhsNumber={nhsNumber} />}
    </>
  )
}
