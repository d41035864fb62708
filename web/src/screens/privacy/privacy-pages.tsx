import { NavLink } from 'react-router'
import { text } from './text.js'

const pages = [
  { to: '/privacy', words: text.overrides },
  { to: '/privacy/findings', words: text.findings },
  { to: '/privacy/audit', words: text.audit },
] as const

/** The privacy officer's three places of work. */
export function PrivacyPages() {
  return (
    <nav className="cr-pages" aria-label={text.pages}>
      <ul className="cr-pages__list">
        {pages.map(({ to, words }) => (
          <li key={to}>
            <NavLink className="cr-pages__link" to={to} end>
              {words}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
