import { useApolloClient } from '@apollo/client/react'
import { parseNhsNumber, type Purpose, type Role } from '@crisis-record/contract'
import { useState } from 'react'
import { Navigate, useNavigate, useParams } from 'react-router'
import { useAccessMemory } from '../../session/access-memory.js'
import { purposesFor } from '../../session/purposes.js'
import { ReasonScreen } from '../reason/reason-screen.js'
import { NoRecordsScreen } from '../status/session-screens.js'
import { RecordScreen } from './record-screen.js'
import { RefusedScreen } from './refused-screen.js'

/** `/patients/9990000018`: asks why first, then shows the record. */
export function RecordRoute({ role }: { role: Role }) {
  const { nhsNumber: raw = '' } = useParams()
  const nhsNumber = parseNhsNumber(raw)
  if (purposesFor(role).length === 0) return <NoRecordsScreen />
  if (nhsNumber === undefined) return <RefusedScreen failure={{ code: 'NHS_NUMBER_INVALID' }} />
  return <OnePerson key={nhsNumber} role={role} nhsNumber={nhsNumber} />
}

function OnePerson({ role, nhsNumber }: { role: Role; nhsNumber: NonNullable<ReturnType<typeof parseNhsNumber>> }) {
  const client = useApolloClient()
  const { purposeFor, setPurpose } = useAccessMemory()
  const purpose = purposeFor(nhsNumber)
  const navigate = useNavigate()
  const [changing, setChanging] = useState(false)
  // Counts how often the page began anew because an override ended.
  const [override, setOverride] = useState<{ over?: 'overByItself' | 'ended'; begins: number }>({ begins: 0 })
  const choose = async (chosen: Purpose) => {
    // First, since whatever is still under way was asked for under the old reason.
    await client.clearStore().catch(() => undefined)
    setChanging(false)
    // At the person's request there is nothing to see but their choices, on a screen of their own.
    if (chosen === 'PATRQT') return void (await navigate(`/patients/${nhsNumber}/choices`))
    setPurpose(nhsNumber, chosen)
  }
  const closeOverride = async (over: 'overByItself' | 'ended') => {
    // First, since whatever is still under way may have been answered under the override.
    await client.clearStore().catch(() => undefined)
    setOverride(({ begins }) => ({ over, begins: begins + 1 }))
  }
  if (role === 'PRIVACY_OFFICER') return <Navigate to={`/patients/${nhsNumber}/access`} replace />
  if (purpose === undefined || changing) {
    const cancel = purpose === undefined ? undefined : () => setChanging(false)
    return <ReasonScreen role={role} nhsNumber={nhsNumber} current={purpose} onChosen={(chosen) => void choose(chosen)} onCancel={cancel} />
  }
  return (
    <RecordScreen
      key={`${purpose} ${String(override.begins)}`}
      role={role}
      nhsNumber={nhsNumber}
      purpose={purpose}
      onChangePurpose={() => setChanging(true)}
      overrideOver={override.over}
      onOverrideOver={(over) => void closeOverride(over)}
    />
  )
}
