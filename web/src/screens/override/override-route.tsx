import { isCategory, parseNhsNumber, type Purpose } from '@crisis-record/contract'
import { Navigate, useLocation, useParams } from 'react-router'
import { graphql } from '../../generated/index.js'
import { PatientBanner } from '../../records/patient-banner.js'
import { usePerson } from '../../records/use-person.js'
import { useAccessMemory } from '../../session/access-memory.js'
import { RefusedScreen } from '../record/refused-screen.js'
import { OverrideScreen } from './override-screen.js'

const beforeOverride = graphql(`
  query BeforeOverride($nhsNumber: ID!) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      ...DemographicsParts
      ...SharingParts
      overrideGroups {
        name
        categories
      }
    }
  }
`)

/** `/patients/9990000018/override`: only from a record, for the reason it was opened for. */
export function OverrideRoute() {
  const { nhsNumber: raw = '' } = useParams()
  const { purposeFor } = useAccessMemory()
  const nhsNumber = parseNhsNumber(raw)
  if (nhsNumber === undefined) return <RefusedScreen failure={{ code: 'NHS_NUMBER_INVALID' }} />
  const purpose = purposeFor(nhsNumber)
  if (purpose === undefined) return <Navigate to={`/patients/${nhsNumber}`} replace />
  return <OnePerson nhsNumber={nhsNumber} purpose={purpose} />
}

function OnePerson({ nhsNumber, purpose }: { nhsNumber: string; purpose: Purpose }) {
  const { answer, refresh } = usePerson(beforeOverride, { variables: { nhsNumber }, purpose })
  const location = useLocation()
  if (answer !== undefined && 'refused' in answer) return <RefusedScreen failure={answer.refused} onRetry={() => void refresh()} />
  return (
    <>
      <PatientBanner nhsNumber={nhsNumber} answer={answer} purpose={purpose} />
      {answer !== undefined && (
        <OverrideScreen
          nhsNumber={nhsNumber}
          purpose={purpose}
          name={answer.patient.demographics?.givenName}
          sharing={answer.patient.sharing ?? []}
          groups={answer.patient.overrideGroups ?? []}
          asked={askedFor(location.state)}
        />
      )}
    </>
  )
}

/** The category of the panel that led here. */
function askedFor(state: unknown): string | undefined {
  const category = typeof state === 'object' && state !== null && 'category' in state ? state.category : undefined
  return isCategory(category) ? category : undefined
}
