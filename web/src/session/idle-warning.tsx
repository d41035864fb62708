import { useEffect, useRef, useState } from 'react'
import { Dialog, TwoWays } from '../elements/dialog.js'
import { type IdleState, idleState } from './idle.js'
import { type Moment, msSince, thisMoment } from './moment.js'
import { useOtherWindows } from './other-windows.js'
import { useSession } from './session-provider.js'
import { text } from './text.js'
import { lostAt, useUnsavedWork } from './unsaved-work.js'

const activities = ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const
/** While someone is reading, the gateway hears of it at most this often. */
const keepAliveEveryMs = 60_000
/** And the other windows of this browser, which would end the session of all. */
const tellEveryMs = 1000

/** Counts the time nobody touched the viewer; warns two minutes before the end, then ends the session. */
export function IdleWarning() {
  const { keepAlive, msSinceAnswer, msLeft, signOut, timeOut } = useSession()
  const [idle, setIdle] = useState<IdleState>({ state: 'active' })
  const lastTouched = useRef(thisMoment())
  const lastTold = useRef<Moment>(undefined)
  const tell = useOtherWindows((told) => {
    if (told === 'in-use') lastTouched.current = thisMoment()
  })
  const warned = idle.state === 'warning'

  useEffect(() => {
    const touched = () => {
      if (warned) return
      lastTouched.current = thisMoment()
      if (msSinceAnswer() > keepAliveEveryMs) void keepAlive()
      if (lastTold.current !== undefined && msSince(lastTold.current) < tellEveryMs) return
      lastTold.current = thisMoment()
      tell('in-use')
    }
    // By the clock, not by counting ticks: a tab in the background ticks slowly, and a laptop asleep not at all.
    const tick = () => setIdle(idleState(msSince(lastTouched.current)))
    const timer = setInterval(tick, 1000)
    for (const activity of activities) window.addEventListener(activity, touched, { passive: true })
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearInterval(timer)
      for (const activity of activities) window.removeEventListener(activity, touched)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [warned, keepAlive, msSinceAnswer, tell])

  useEffect(() => {
    if (idle.state === 'over') void timeOut()
  }, [idle.state, timeOut])

  const stay = () => {
    lastTouched.current = thisMoment()
    setIdle({ state: 'active' })
    tell('in-use')
    void keepAlive()
  }
  if (idle.state !== 'warning') return null
  // The end of the session itself may come before the end of waiting.
  const secondsLeft = Math.min(idle.secondsLeft, msLeft() / 1000)
  return <Warning secondsLeft={secondsLeft} onStay={stay} onSignOut={() => void signOut()} />
}

interface WarningProperties {
  readonly secondsLeft: number
  readonly onStay: () => void
  readonly onSignOut: () => void
}

function Warning({ secondsLeft, onStay, onSignOut }: WarningProperties) {
  const { all } = useUnsavedWork()
  const lost = lostAt(all, undefined)
  return (
    <Dialog id="idle-heading" heading={text.idle.heading} onCancel={onStay}>
      <p role="timer">{text.idle.left(secondsLeft)}</p>
      {lost.length > 0 && (
        <p>
          <strong>{text.unsaved(lost)}</strong>
        </p>
      )}
      <p>{text.idle.why}</p>
      <TwoWays stay={text.idle.stay} go={text.idle.signOut} onStay={onStay} onGo={onSignOut} />
    </Dialog>
  )
}
