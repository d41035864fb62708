import { type Counts, type ImportLine, type Outcome, outcomes } from '../running/import-line.js'
import type { Imported, ImportRequest } from '../running/import-file.js'
import { ifNothingIs } from './report-file.js'

/** One that is refused, for people: where, which element, and why. */
export function sayRefused({ at, line, pointer, identity, faults }: ImportLine): string {
  const where = [`entry ${at}`, `line ${line}`, pointer, identity].filter((part) => part !== undefined && part !== '').join(', ')
  const why = faults.map(({ element, column, message }) => `    ${column === undefined ? '' : `column ${column}: `}${element} ${message}\n`)
  return `${where}: refused\n${why.join('')}`
}

/** What came of the whole. */
export function sayResult({ counts, kept, doneBefore }: Imported, how: ImportRequest['how']): string {
  const nothing = !kept && how === 'WHOLE'
  const figures = tally(nothing ? asNothing(counts) : counts)
  const before =
    doneBefore === 0
      ? ''
      : `Gone on with: ${figure(doneBefore)} entries were done by an import of this file that was interrupted, and count here.\n`
  if (how === 'CHECK') return `${figures}\nThis was a check: nothing was imported.\n`
  if (nothing) return `${figures}\nNothing was imported. Mend what is refused, or leave it out with --continue.\n`
  return `${before}${figures}\n`
}

function asNothing(counts: Counts): Counts {
  const sum = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>
  for (const outcome of outcomes) sum[ifNothingIs(outcome)] += counts[outcome]
  return sum
}

function tally(counts: Counts): string {
  const said = outcomes.filter((outcome) => counts[outcome] > 0).map((outcome) => `${figure(counts[outcome])} ${outcome}`)
  return `${said.join(', ')}.`
}

export function figure(number: number): string {
  return number.toLocaleString('en-GB')
}
