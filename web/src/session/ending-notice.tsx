import { useEffect, useState } from 'react'
import { formatTime } from '../elements/dates.js'
import { useSession } from './session-provider.js'
import { text } from './text.js'
import { lostAt, useUnsavedWork } from './unsaved-work.js'

const noticeMs = 10 * 60_000

/** The end that no use puts off: says so ten minutes before, and ends the session when it has come. */
export function EndingNotice() {
  const { msLeft, timeOut } = useSession()
  const { all } = useUnsavedWork()
  const [left, setLeft] = useState(Infinity)
  useEffect(() => {
    // Asked each time, and not counted down: a laptop that slept has missed its ticks.
    const timer = setInterval(() => setLeft(msLeft()), 1000)
    return () => clearInterval(timer)
  }, [msLeft])
  const over = left <= 0
  useEffect(() => {
    if (over) void timeOut()
  }, [over, timeOut])
  const lost = lostAt(all, undefined)
  return (
    <div className="cr-container cr-off-paper" role="status">
      {left <= noticeMs && (
        <p className="nhsuk-inset-text cr-failure">
          {text.ending(formatTime(new Date(Date.now() + left)))}
          {lost.length > 0 && <strong> {text.unsaved(lost)}</strong>}
        </p>
      )}
    </div>
  )
}
