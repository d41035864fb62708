import { text } from './text.js'

/** To the page the gateway has ready without any other part, in a window of its own: what is open here stays open. */
export function WhenDownLink() {
  return (
    <p className="cr-when-down">
      <a href="/when-it-is-down" target="_blank" rel="noopener">
        {text.whenDown}
      </a>
    </p>
  )
}
