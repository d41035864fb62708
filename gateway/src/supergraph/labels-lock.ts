import { type LabelIndex, printLabel } from '@crisis-record/contract/labels'

const header = `# Every field that can be asked for, and the labels that guard it (its own and its type's; all must allow).
# Written by \`npm run schema\`; the gateway refuses a supergraph that differs. A reviewer reads each changed line.
`

/** The lock: one sorted line a field. */
export function printLabelsLock(labels: LabelIndex): string {
  return `${header}${lockLines(labels).join('\n')}\n`
}

/** The lines that only one of the two has: `- ` in the lock alone, `+ ` in the labels alone. Empty if they agree. */
export function compareWithLock(labels: LabelIndex, lock: string): readonly string[] {
  const locked = new Set(lock.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#')))
  const found = new Set(lockLines(labels))
  return [
    ...[...locked].filter((line) => !found.has(line)).map((line) => `- ${line}`),
    ...[...found].filter((line) => !locked.has(line)).map((line) => `+ ${line}`),
  ].sort((a, b) => (a.slice(2) < b.slice(2) ? -1 : a.slice(2) > b.slice(2) ? 1 : 0))
}

function lockLines(labels: LabelIndex): string[] {
  return [...labels].map(([field, own]) => [field, ...own.map(printLabel)].join(' ')).sort()
}
