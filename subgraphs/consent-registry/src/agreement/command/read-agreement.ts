import { readFile } from 'node:fs/promises'
import { type Agreement, parseAgreement } from '@crisis-record/policy'
import type { Terminal } from '../../commands/terminal.js'

/** The agreement of a text; where it has faults they are printed, each with its line and key, and there is none. */
export function readAgreement(terminal: Terminal, name: string, text: string): Agreement | undefined {
  const parsed = parseAgreement(text)
  if (parsed.ok) return parsed.agreement
  for (const { line, key, message } of parsed.faults) terminal.err(`${name}, line ${line}: ${key === '' ? '' : `${key} `}${message}\n`)
  return undefined
}

export async function readAgreementFile(terminal: Terminal, file: string): Promise<Agreement | undefined> {
  return readAgreement(terminal, file, await readFile(file, 'utf8'))
}
