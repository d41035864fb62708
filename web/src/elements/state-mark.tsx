import type { ReactNode } from 'react'
import { text } from './text.js'

export type StateName = keyof typeof text.states

/** Each state has its own shape and its own words; colour only adds to them. */
const shapes: Record<StateName, ReactNode> = {
  loading: (
    <>
      <circle cx="5" cy="12" r="2.5" />
      <circle cx="12" cy="12" r="2.5" />
      <circle cx="19" cy="12" r="2.5" />
    </>
  ),
  shown: <path d="M9.5 18.5 3.5 12.5l2-2 4 4 9-9 2 2z" />,
  'none-recorded': <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 2.2a6.8 6.8 0 1 1 0 13.6 6.8 6.8 0 0 1 0-13.6zM8 11h8v2.2H8z" />,
  'not-shared': <path d="M7 10V8a5 5 0 0 1 10 0v2h1.5v10.5h-13V10zm2.2 0h5.6V8a2.8 2.8 0 0 0-5.6 0z" />,
  'not-answering': <path d="M12 2.5 23 21.5H1zM10.9 9v6h2.2V9zm0 7.6v2.2h2.2v-2.2z" fillRule="evenodd" />,
}

interface Properties {
  readonly state: StateName
  readonly words?: string
  /** The words are for screen readers alone; only where the shape stands for the usual case. */
  readonly terse?: boolean
}

export function StateMark({ state, words, terse = false }: Properties) {
  return (
    <span className={`cr-state cr-state--${state}`}>
      <svg className="cr-state__shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        {shapes[state]}
      </svg>
      <span className={terse ? 'nhsuk-u-visually-hidden' : undefined}>{words ?? text.states[state]}</span>
    </span>
  )
}
