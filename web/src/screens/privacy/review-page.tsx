import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { type Fact, Facts } from '../../elements/facts.js'
import { PageHeading } from '../../elements/page-heading.js'
import { PrivacyPages } from './privacy-pages.js'
import { text } from './text.js'
import { Trail, type TrailOf } from './trail.js'

interface Properties {
  readonly title: string
  /** What it is, above the facts. */
  readonly lead: ReactNode
  readonly facts: readonly Fact[]
  readonly nhsNumber: string
  readonly caller: string
  /** The decision, or the way to it. */
  readonly children: ReactNode
  readonly trail: TrailOf
  readonly onClose: () => void
}

/** Everything needed to decide on one page: what was claimed or noticed, the decision, and what the audit holds about it. */
export function ReviewPage({ title, lead, facts, nhsNumber, caller, children, trail, onClose }: Properties) {
  return (
    <div className="cr-container">
      <PrivacyPages />
      <PageHeading title={title}>{title}</PageHeading>
      <p>
        <button type="button" className="cr-link-button" data-leaves onClick={onClose}>
          {text.back}
        </button>
      </p>
      <div className="cr-review-columns">
        <section className="cr-side" aria-label={text.one.about}>
          {lead}
          <Facts facts={facts} />
          <ul className="cr-side__links">
            <li>
              <Link to={`/patients/${nhsNumber}/access`}>{text.one.history}</Link>
            </li>
            <li>
              <Link to={`/privacy/audit?caller=${encodeURIComponent(caller)}`}>{text.one.byThem}</Link>
            </li>
          </ul>
        </section>
        {children}
      </div>
      <Trail {...trail} />
    </div>
  )
}
