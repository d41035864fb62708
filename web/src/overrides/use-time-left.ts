import { useEffect, useRef, useState } from 'react'
import { type TimeLeft, timeLeft } from './time-left.js'

/** Where this machine's clock is ahead of the registry's, what it calls over is not yet: it asks again after so long, not at once. */
const patienceMs = 10_000

/** Counts down by the clock, and tells when the time is over, also to a tab that slept through it. */
export function useTimeLeft(expiresAt: string, onOver: () => void): TimeLeft {
  const [left, setLeft] = useState<TimeLeft>(() => timeLeft(expiresAt, Date.now()))
  const tell = useRef(onOver)
  tell.current = onOver
  const over = left.state === 'over'
  const [overFromTheStart] = useState(over)
  useEffect(() => {
    const tick = () => setLeft(timeLeft(expiresAt, Date.now()))
    tick()
    const timer = setInterval(tick, 1000)
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [expiresAt])
  useEffect(() => {
    if (!over) return
    const timer = setTimeout(() => tell.current(), overFromTheStart ? patienceMs : 0)
    return () => clearTimeout(timer)
  }, [over, overFromTheStart])
  return left
}
