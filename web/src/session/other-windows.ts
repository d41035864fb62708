import { useCallback, useEffect, useRef } from 'react'

const news = ['in-use', 'signed-out', 'timed-out'] as const

/** That somebody uses the session, how it ended, and which one a window found. Of nobody's record is anything ever told. */
export type News = (typeof news)[number] | `of ${string}`

/** Windows of one browser share a session, and tell each other of it. Nothing told is kept anywhere. */
export function useOtherWindows(onNews: (told: News) => void): (told: News) => void {
  const hear = useRef(onNews)
  hear.current = onNews
  const channel = useRef<BroadcastChannel | undefined>(undefined)
  useEffect(() => {
    const opened = new BroadcastChannel('session')
    opened.addEventListener('message', ({ data }) => {
      if (isNews(data)) hear.current(data)
    })
    channel.current = opened
    return () => opened.close()
  }, [])
  return useCallback((told) => channel.current?.postMessage(told), [])
}

function isNews(told: unknown): told is News {
  return typeof told === 'string' && (told.startsWith('of ') || news.some((one) => one === told))
}
