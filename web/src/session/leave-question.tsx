import { useEffect, useRef, useState } from 'react'
import { Dialog, TwoWays } from '../elements/dialog.js'
import { text } from './text.js'
import { lostAt, useUnsavedWork } from './unsaved-work.js'

/** Of the Navigation API, where the browser has it: a way back or forward that is about to be taken. */
interface Traversal extends Event {
  readonly navigationType: string
  readonly destination: { readonly key: string; readonly url: string }
}
interface Navigation extends EventTarget {
  traverseTo(key: string): unknown
}

interface Asked {
  readonly lost: readonly string[]
  readonly go: () => void
}

/** Asks whoever is about to leave work that is not saved: by a link, a button marked `data-leaves`, Back, or closing the window. */
export function LeaveQuestion() {
  const { all } = useUnsavedWork()
  const [asked, setAsked] = useState<Asked | undefined>(undefined)
  // True from the answer until the way that was asked about is taken: a way back is taken later.
  const answered = useRef(false)

  useEffect(() => {
    if (all.size === 0) return
    const ask = (event: Event, path: string | undefined, go: () => void) => {
      const lost = lostAt(all, path)
      const leaving = answered.current
      answered.current = false
      if (leaving || lost.length === 0) return
      event.preventDefault()
      event.stopPropagation()
      setAsked({ lost, go })
    }
    const clicked = (event: MouseEvent) => {
      const way = event.target instanceof Element ? event.target.closest<HTMLElement>('a[href], [data-leaves]') : null
      if (way === null || event.ctrlKey || event.metaKey || event.shiftKey) return
      const to = way instanceof HTMLAnchorElement ? way : undefined
      // A telephone number and a file to save lead nowhere.
      if (to !== undefined && (to.protocol !== window.location.protocol || isHere(to.href))) return
      ask(event, to?.pathname, () => way.click())
    }
    const { navigation } = window as { navigation?: Navigation }
    const traversed = (event: Event) => {
      const { navigationType, destination } = event as Traversal
      if (navigationType !== 'traverse' || !event.cancelable || isHere(destination.url)) return
      ask(event, new URL(destination.url).pathname, () => navigation?.traverseTo(destination.key))
    }
    const closed = (event: Event) => event.preventDefault()
    document.addEventListener('click', clicked, { capture: true })
    navigation?.addEventListener('navigate', traversed)
    window.addEventListener('beforeunload', closed)
    return () => {
      document.removeEventListener('click', clicked, { capture: true })
      navigation?.removeEventListener('navigate', traversed)
      window.removeEventListener('beforeunload', closed)
    }
  }, [all])

  if (asked === undefined) return null
  const stay = () => setAsked(undefined)
  const leave = () => {
    setAsked(undefined)
    answered.current = true
    asked.go()
  }
  return (
    <Dialog id="leave-heading" heading={text.leave.heading} onCancel={stay}>
      <p>{text.unsaved(asked.lost)}</p>
      <TwoWays stay={text.leave.stay} go={text.leave.go} onStay={stay} onGo={leave} />
    </Dialog>
  )
}

/** The same screen: a place on it, or another way to say it. */
function isHere(href: string): boolean {
  const { pathname, search } = new URL(href)
  return pathname === window.location.pathname && search === window.location.search
}
