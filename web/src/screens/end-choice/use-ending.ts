import { useState } from 'react'
import { useNavigate } from 'react-router'
import { type Fault, fromPayload } from '../../forms/faults.js'
import { useChoices } from '../choices/choices-context.js'

interface Payload {
  readonly outcome: string
  readonly faults: readonly { readonly field: string; readonly message: string }[]
}

export interface Ending {
  readonly faults: readonly Fault[]
  readonly setFaults: (faults: readonly Fault[]) => void
  /** Somebody else was first: the choices were read again, what was typed stands. */
  readonly changed: boolean
  readonly readAgain: () => Promise<void>
  /** What to do with the registry's answer; undefined is a change that was not answered. */
  readonly settle: (payload: Payload | null | undefined) => Promise<void>
}

/** After ending a choice: to the list where it is done, else what is wrong, with everything typed still there. */
export function useEnding(words: string): Ending {
  const navigate = useNavigate()
  const { nhsNumber, refresh, setSaved } = useChoices()
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [changed, setChanged] = useState(false)
  const readAgain = async () => {
    await refresh()
    setChanged(true)
  }
  const settle = async (payload: Payload | null | undefined) => {
    if (!payload) return
    if (payload.outcome === 'CHANGED') return void (await readAgain())
    if (payload.outcome !== 'WITHDRAWN' && payload.outcome !== 'MARKED') return void setFaults(fromPayload(payload.faults))
    setSaved(words)
    await navigate(`/patients/${nhsNumber}/choices`)
    await refresh()
  }
  return { faults, setFaults, changed, readAgain, settle }
}
