import { isCategory, isPurpose, isRole } from '@crisis-record/contract'
import type { Extent } from '../statements/scope.js'
import type { Statement } from '../statements/statement.js'
import { authorityWords, categoryWords, listed, purposeWords, roleWords } from './words.js'

/** Names of organisations by ODS code; the code itself where no name is known. */
export type NameOf = (odsCode: string) => string

const england = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'short', year: 'numeric' })

/** A statement as one would say it to the person it is about. */
export function statementInWords(statement: Statement, nameOf: NameOf): string {
  if (statement.form === 'MALFORMED')
    return 'A choice that the computer cannot read. Until it is put right, what it may be about is not shared.'
  const { effect, scope, authority, givenAt } = statement
  const who = `On ${england.format(givenAt)} ${authorityWords[authority]} decided:`
  const what = `${effect === 'PERMIT' ? 'share' : 'do not share'} ${inWords(scope.category, categoryWord, effect === 'PERMIT' ? 'whatever is shared unless you object' : 'anything')}`
  const from = scope.source === 'ANY' ? '' : ` held by ${inWords(scope.source, nameOf, '')}`
  const to = ` with ${recipients(scope.role, scope.organisation, nameOf)}`
  const why = scope.purpose === 'ANY' ? '' : `, ${inWords(scope.purpose, purposeWord, '')}`
  return `${who} ${what}${from}${to}${why}${emergencies(statement.effect, scope)}.${until(statement)}`
}

function recipients(role: Extent, organisation: Extent, nameOf: NameOf): string {
  const people = inWords(role, roleWord, 'anyone')
  return organisation === 'ANY' ? people : `${people} at ${inWords(organisation, nameOf, '')}`
}

/** What a refusal of usual care means for emergencies is said, since it is not seen from its words. */
function emergencies(
  effect: 'PERMIT' | 'REFUSE',
  { purpose, emergencyExcepted }: { purpose: Extent; emergencyExcepted?: boolean },
): string {
  if (effect === 'PERMIT' || purpose === 'ANY' || !purpose.includes('TREAT') || purpose.includes('ETREAT')) return ''
  return emergencyExcepted === true ? ', but not in an emergency' : ' or in an emergency'
}

/** A beginning on the day of the decision is said by the decision's own day. */
function until({
  givenAt,
  periodStart,
  periodEnd,
  reviewDate,
}: {
  givenAt: number
  periodStart?: number | undefined
  periodEnd?: number | undefined
  reviewDate?: string | undefined
}): string {
  const begins = periodStart === undefined ? undefined : england.format(periodStart)
  const from = begins === undefined || begins === england.format(givenAt) ? '' : ` From ${begins}.`
  // At the end it holds no more: an end at midnight is the end of the day before.
  const to = periodEnd === undefined ? '' : ` Until ${england.format(periodEnd - 1)}.`
  const review = reviewDate === undefined ? '' : ` To be looked at again by ${england.format(Date.parse(`${reviewDate}T12:00:00Z`))}.`
  return from + to + review
}

function inWords(extent: Extent, word: (code: string) => string, any: string): string {
  return extent === 'ANY' ? any : listed(extent.map(word))
}

function categoryWord(code: string): string {
  return isCategory(code) ? categoryWords[code] : code.toLowerCase().replaceAll('_', ' ')
}

function roleWord(code: string): string {
  return isRole(code) ? roleWords[code] : code
}

function purposeWord(code: string): string {
  return isPurpose(code) ? purposeWords[code] : code
}
