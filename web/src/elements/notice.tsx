import { type ReactNode, useEffect, useRef } from 'react'
import { StateMark } from './state-mark.js'

/** Says that something was done. Takes the focus, so that it is heard as well as seen. */
export function Notice({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div className="cr-notice" role="status" tabIndex={-1} ref={box}>
      <StateMark state="shown" words="" terse />
      <div>{children}</div>
    </div>
  )
}
