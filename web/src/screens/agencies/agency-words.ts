import type { PartStatus } from '@crisis-record/contract'
import { wholeDaysSince } from '../../elements/dates.js'
import { text } from './text.js'

/** Days of the calendar after which a feed counts as old: an agency may miss a night, and should not miss two. */
const oldAfterDays = 2

export function isOldFeed(lastFed: string, now: Date): boolean {
  return wholeDaysSince(lastFed, now) > oldAfterDays
}

/** Who does not answer, in words. Only who: so that it changes, and is read out, when that does. */
export function whoAnswers(all: readonly PartStatus[], agencies: number): string {
  const silent = all.filter(({ answeredInMs }) => answeredInMs === null).map(({ name }) => name)
  return silent.length === 0 ? text.allAnswer(agencies) : text.silent(silent.join(', '))
}

export function soonness(milliseconds: number): string {
  return text.answersIn(milliseconds < 1000 ? text.milliseconds(milliseconds) : text.seconds((milliseconds / 1000).toFixed(1)))
}
