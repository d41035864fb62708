import { text } from './text.js'

/** Reloading would lose what was typed: the screen reads the record again by itself, or offers to, and keeps it. */
export function withoutReload(words: string): string {
  return words.replace(/ Reload and look again\.$/, ` ${text.lookAgain}`)
}
