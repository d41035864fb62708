import { useEffect, useState } from 'react'

/** The time, brought up to date every half minute, so that ages in words stay true on a page left open. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
