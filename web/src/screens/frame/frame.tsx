import type { ReactNode } from 'react'
import { Link, NavLink } from 'react-router'
import { text } from '../../elements/text.js'
import { WhenDownLink } from '../../elements/when-down-link.js'
import { roleWords } from '../../elements/words.js'
import { EndingNotice } from '../../session/ending-notice.js'
import { IdleWarning } from '../../session/idle-warning.js'
import { LeaveQuestion } from '../../session/leave-question.js'
import { placesFor } from '../../session/places.js'
import { PrintedBy } from '../../session/printed-by.js'
import { useSession } from '../../session/session-provider.js'
import { Keyboard } from './keyboard.js'

/** Header, skip link and main landmark round every screen. */
export function Frame({ children }: { children: ReactNode }) {
  const { session, role, signOut } = useSession()
  return (
    <>
      <a className="nhsuk-skip-link" href="#main">
        {text.skip}
      </a>
      <header className="cr-header">
        <div className="cr-container cr-header__inner">
          <Link className="cr-header__service" to="/">
            {text.service}
          </Link>
          {session.signedIn === true && (
            <>
              <nav className="cr-header__nav" aria-label={text.service}>
                {role !== undefined &&
                  placesFor(role).map(({ path, words }) => (
                    <NavLink key={path} className="cr-header__link" to={path}>
                      {words}
                    </NavLink>
                  ))}
              </nav>
              <p className="cr-header__who">
                <span className="nhsuk-u-visually-hidden">{text.signedInAs} </span>
                {session.name}
                {role !== undefined && <span className="cr-header__role">{roleWords[role]}</span>}
              </p>
              <button type="button" className="cr-header__button" data-leaves onClick={() => void signOut()}>
                {text.signOut}
              </button>
            </>
          )}
        </div>
      </header>
      <PrintedBy />
      <main className="cr-main" id="main">
        {session.signedIn === true && <EndingNotice />}
        {children}
      </main>
      <footer className="cr-footer cr-container">
        <WhenDownLink />
      </footer>
      {session.signedIn === true && (
        <>
          <IdleWarning />
          <LeaveQuestion />
          <Keyboard />
        </>
      )}
    </>
  )
}
