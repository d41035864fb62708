import { useEffect, useRef, useState } from 'react'
import { type IdleState, idleState } from './idle.js'
import { useSession } from './session-provider.js'
import { text } from './text.js'

const activities = ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const
/** While someone is reading, the gateway hears of it at most this often. */
const keepAliveEveryMs = 60_000

/** Counts the time nobody touched the viewer; warns two minutes before the end, then ends the session. */
export function IdleWarning() {
  const { keepAlive, lastAnswer, signOut, timeOut } = useSession()
  const [idle, setIdle] = useState<IdleState>({ state: 'active' })
  const lastTouched = useRef(Date.now())
  const warned = idle.state === 'warning'

  useEffect(() => {
    const touched = () => {
      if (warned) return
      lastTouched.current = Date.now()
      if (Date.now() - lastAnswer() > keepAliveEveryMs) void keepAlive()
    }
    // By the clock, not by counting ticks: a tab in the background ticks slowly, and a laptop asleep not at all.
    const tick = () => setIdle(idleState(Date.now() - lastTouched.current))
    const timer = setInterval(tick, 1000)
    for (const activity of activities) window.addEventListener(activity, touched, { passive: true })
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearInterval(timer)
      for (const activity of activities) window.removeEventListener(activity, touched)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [warned, keepAlive, lastAnswer])

  useEffect(() => {
    if (idle.state === 'over') void timeOut()
  }, [idle.state, timeOut])

  const stay = () => {
    lastTouched.current = Date.now()
    setIdle({ state: 'active' })
    void keepAlive()
  }
  if (idle.state !== 'warning') return null
  return <Warning secondsLeft={idle.secondsLeft} onStay={stay} onSignOut={() => void signOut()} />
}

interface WarningProperties {
  readonly secondsLeft: number
  readonly onStay: () => void
  readonly onSignOut: () => void
}

function Warning({ secondsLeft, onStay, onSignOut }: WarningProperties) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog ref={dialog} className="cr-dialog" aria-labelledby="idle-heading" onCancel={onStay}>
      <h2 id="idle-heading" className="nhsuk-heading-m">
        {text.idle.heading}
      </h2>
      <p role="timer">{text.idle.left(secondsLeft)}</p>
      <p>{text.idle.why}</p>
      <div className="cr-buttons">
        <button type="button" className="nhsuk-button nhsuk-u-margin-bottom-0" onClick={onStay}>
          {text.idle.stay}
        </button>
        <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-u-margin-bottom-0" onClick={onSignOut}>
          {text.idle.signOut}
        </button>
      </div>
    </dialog>
  )
}
