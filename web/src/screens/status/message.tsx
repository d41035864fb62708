import type { ReactNode } from 'react'
import { PageHeading } from '../../elements/page-heading.js'

/** A screen that only says something, and what to do next. */
export function Message({ title, heading, children }: { title: string; heading: string; children: ReactNode }) {
  return (
    <div className="cr-container cr-narrow">
      <PageHeading title={title}>{heading}</PageHeading>
      {children}
    </div>
  )
}
