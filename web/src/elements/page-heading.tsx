import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { text } from './text.js'

/**
 * The one h1 of a screen. Takes the focus when the screen opens, so that screen readers announce it.
 * The title names the screen and never the person: titles are kept in the browser's history.
 */
export function PageHeading({ children, title, quiet = false }: { children: ReactNode; title: string; quiet?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // Before it is painted: whoever types as soon as they see the screen types from here.
  useLayoutEffect(() => {
    document.title = `${title} - ${text.service}`
    window.scrollTo(0, 0)
    heading.current?.focus()
  }, [title])
  return (
    <h1 ref={heading} tabIndex={-1} className={quiet ? 'nhsuk-u-visually-hidden' : 'nhsuk-heading-l cr-heading'}>
      {children}
    </h1>
  )
}
