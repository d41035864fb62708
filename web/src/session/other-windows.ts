import { useCallback, useEffect, useRef } from 'react'

const news = ['in-use', 'signed-out', 'timed-out'] as const

/** That somebody uses the session, and how it ended. Of nobody's record is anything ever told. */
export type News = (typeof news)[number]

/** Windows of one browser share a session, and tell each other of it. Nothing told is kept anywhere. */
export function useOtherWindows(onNews: (told: News) => void): (told: News) => void {
  const hear = useRef(onNews)
  hear.current = onNews
  const channel = useRef<BroadcastChannel | undefined>(undefined)
  useEffect(() => {
    const opened = new BroadcastChannel('session')
    opened.addEventListener('message', ({ data }) => {
      const told = news.find((one) => one === data)
      if (told !== undefined) hear.current(told)
    })
    channel.current = opened
    return () => opened.close()
  }, [])
  return useCallback((told) => channel.current?.postMessage(told), [])
}
