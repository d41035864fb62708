import { text } from './text.js'

/** A number to tap and call. */
export function Telephone({ number, whom, large = false }: { number: string; whom: string; large?: boolean }) {
  return (
    <a
      className={large ? 'cr-telephone cr-telephone--large' : 'cr-telephone'}
      href={`tel:${number.replace(/[^0-9+]/g, '')}`}
      aria-label={`${text.call} ${whom}: ${number}`}
    >
      <svg className="cr-telephone__icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M6.6 10.8a15 15 0 0 0 6.6 6.6l2.2-2.2a1 1 0 0 1 1-.25 11.4 11.4 0 0 0 3.6.57 1 1 0 0 1 1 1V20a1 1 0 0 1-1 1A17 17 0 0 1 3 4a1 1 0 0 1 1-1h3.5a1 1 0 0 1 1 1c0 1.25.2 2.45.57 3.57a1 1 0 0 1-.25 1.02z" />
      </svg>
      {number}
    </a>
  )
}
