import { isRole } from '@crisis-record/contract'
import { Tag } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { Age } from '../elements/age.js'
import { formatDate, formatDateTime, isPast } from '../elements/dates.js'
import { Facts } from '../elements/facts.js'
import { useNow } from '../elements/now.js'
import { StateMark } from '../elements/state-mark.js'
import { roleWords } from '../elements/words.js'
import { authorityOf } from './authorities.js'
import type { Statement } from './statements.js'
import { text } from './text.js'

/** One choice: what it says, in words; who decided, when, and how it came to be recorded; what became of it. */
export function StatementCard({ statement, children }: { statement: Statement; children?: ReactNode }) {
  const permits = statement.effect === 'PERMIT'
  const unreadable = statement.state === 'UNREADABLE'
  const over = statement.endedAt !== null || statement.state === 'LAPSED'
  return (
    <article className={over ? 'cr-statement cr-statement--over' : 'cr-statement'}>
      <p className="cr-statement__effect">
        <StateMark state={permits && !unreadable ? 'shown' : 'not-shared'} words={permits && !unreadable ? text.permits : text.refuses} />
        {statement.state !== 'IN_FORCE' && (
          <Tag modifier={unreadable ? 'orange' : 'grey'} className="cr-tag">
            {stateWords(statement.state)}
          </Tag>
        )}
      </p>
      <p className="cr-statement__words">{statement.inWords}</p>
      {unreadable && <p className="cr-review--past">{text.unreadable}</p>}
      <Review statement={statement} over={over} />
      <Facts facts={factsOf(statement)} />
      {children !== undefined && <div className="cr-statement__actions">{children}</div>}
    </article>
  )
}

function Review({ statement, over }: { statement: Statement; over: boolean }) {
  const now = useNow()
  if (over || statement.reviewDate === null || !isPast(statement.reviewDate, now)) return null
  return <p className="cr-review--past">{text.reviewPast}</p>
}

function factsOf(statement: Statement): readonly (readonly [string, ReactNode])[] {
  const { authority, givenBy, relationship, assessor, capacityAssessedOn, recordedBy, endedBy } = statement
  const decidedBy = authority === null ? null : capitalised(authorityOf(authority)?.decidedBy ?? authority)
  const atOnce = statement.givenAt !== null && formatDateTime(statement.givenAt) === formatDateTime(statement.recordedAt)
  // The words of a choice say from when and until when it holds; of one that cannot be read they say nothing.
  const unsaid = (iso: string | null, format = formatDate) => (iso === null || statement.state !== 'UNREADABLE' ? null : format(iso))
  const by = [givenBy, relationship].filter((part) => part !== null && part !== '').join(', ')
  return [
    [text.decidedBy, decidedBy === null ? null : by === '' ? decidedBy : `${decidedBy}: ${by}`],
    [text.assessedBy, assessor === null ? null : capacityAssessedOn === null ? assessor : `${assessor}, ${formatDate(capacityAssessedOn)}`],
    [text.given, statement.givenAt === null || atOnce ? null : <Given at={statement.givenAt} how={statement.how} />],
    [text.from, unsaid(statement.periodStart)],
    [text.until, unsaid(statement.periodEnd, formatDateTime)],
    [text.review, unsaid(statement.reviewDate)],
    [
      atOnce ? text.givenAndRecorded : text.recorded,
      atOnce ? (
        <>
          <Given at={statement.recordedAt} how={statement.how} />
          {byWhom(recordedBy)}
        </>
      ) : (
        formatDateTime(statement.recordedAt) + byWhom(recordedBy)
      ),
    ],
    [text.ended, statement.endedAt === null ? null : formatDateTime(statement.endedAt) + byWhom(endedBy)],
    [text.why, statement.endedWhy],
  ]
}

function Given({ at, how }: { at: string; how: string | null }) {
  return (
    <>
      <Age at={at} time />
      {how !== null && `, ${how.toLowerCase()}`}
    </>
  )
}

function byWhom(by: Statement['recordedBy']): string {
  if (by === null) return ''
  const role = by.role !== null && isRole(by.role) ? roleWords[by.role] : by.role
  return `, ${text.by} ${[by.name, role].filter(Boolean).join(', ')}`
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function stateWords(state: string): string {
  return state in text.states ? text.states[state as keyof typeof text.states] : state
}
