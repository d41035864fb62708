import { useEffect, useRef } from 'react'
import type { Failure } from '../api/failures.js'
import { failedChange } from './change-words.js'
import { text } from './text.js'

/** Said above the form that sent the change, with the focus, so that nobody walks away thinking it was saved. */
export function ChangeFailed({ failure, onLook }: { failure: Failure | undefined; onLook?: { words: string; go: () => void } }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (failure !== undefined) box.current?.focus()
  }, [failure])
  if (failure === undefined) return null
  const { heading, words, lookFirst } = failedChange(failure)
  return (
    <div className="nhsuk-error-summary cr-change-failed" role="alert" tabIndex={-1} ref={box}>
      <h2 className="nhsuk-error-summary__title">{heading}</h2>
      <p>
        {words} {text.nothingLost}
      </p>
      {lookFirst && onLook !== undefined && (
        <button type="button" className="cr-button" onClick={onLook.go}>
          {onLook.words}
        </button>
      )}
    </div>
  )
}
