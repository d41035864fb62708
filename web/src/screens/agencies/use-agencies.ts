import type { AgenciesAnswer } from '@crisis-record/contract'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useSession } from '../../session/session-provider.js'
import { fetchAgencies } from './fetch-agencies.js'

const everyMs = 30_000

export interface Agencies {
  /** Undefined until they were asked for the first time, and where the gateway itself does not answer: what was is not shown as what is. */
  readonly answer: AgenciesAnswer | undefined
  readonly asking: boolean
  readonly askAgain: () => void
}

/** Asks at once, on request, and every half minute while somebody can see it. None of this makes the session last. */
export function useAgencies(): Agencies {
  const { session, timeOut } = useSession()
  const csrfToken = session.signedIn === true ? session.csrfToken : undefined
  const [answer, setAnswer] = useState<AgenciesAnswer | undefined>(undefined)
  const [asking, setAsking] = useState(true)
  const underWay = useRef(false)

  const ask = useCallback(async () => {
    if (csrfToken === undefined || underWay.current) return
    underWay.current = true
    setAsking(true)
    const found = await fetchAgencies(csrfToken)
    underWay.current = false
    if (found === 'ENDED') {
      await timeOut()
      return
    }
    setAnswer(found)
    setAsking(false)
  }, [csrfToken, timeOut])

  useEffect(() => {
    const askIfSeen = () => void (document.visibilityState === 'visible' && ask())
    askIfSeen()
    const timer = setInterval(askIfSeen, everyMs)
    document.addEventListener('visibilitychange', askIfSeen)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', askIfSeen)
    }
  }, [ask])

  return { answer, asking, askAgain: () => void ask() }
}
