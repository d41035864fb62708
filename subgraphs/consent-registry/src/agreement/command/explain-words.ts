import { agencyKinds, categories, purposes, roles } from '@crisis-record/contract'
import { type Agreement, demoAgreementFile, explainSharing } from '@crisis-record/policy'
import { fileURLToPath } from 'node:url'
import { readOptions } from '../../commands/read-options.js'
import { exitCodes, type Terminal, UsageError } from '../../commands/terminal.js'
import { keptAgreement, keptVersions } from '../../store/kept-agreements.js'
import { readAgreement, readAgreementFile } from './read-agreement.js'

export async function explainWords(terminal: Terminal, args: readonly string[]): Promise<number> {
  const { texts, rest } = readOptions(args, { texts: ['role', 'purpose', 'category', 'source-kind', 'file', 'version'], flags: [] })
  if (rest.length > 0) throw new UsageError(`Nothing is to be done with ${rest.join(' ')}.`)
  const role = oneOf(texts.role, roles, '--role')
  const purpose = oneOf(texts.purpose, purposes, '--purpose')
  const category = oneOf(texts.category, categories, '--category')
  const kind = texts['source-kind'] === undefined ? undefined : oneOf(texts['source-kind'], agencyKinds, '--source-kind')
  if (texts.file !== undefined && texts.version !== undefined) throw new UsageError('Give --file or --version, not both.')
  const agreement = await chosen(terminal, texts)
  if (agreement === undefined) return exitCodes.refused
  const question = { role, purpose, category, ...(kind === undefined ? {} : { sourceKind: kind }) }
  for (const line of explainSharing(agreement, question)) terminal.out(`${line}\n`)
  return exitCodes.done
}

function oneOf<const Word extends string>(given: string | undefined, words: readonly Word[], option: string): Word {
  const found = words.find((word) => word === given)
  if (found !== undefined) return found
  throw new UsageError(
    `${given === undefined ? `${option} is missing` : `${option} ${given} is not known`}: give one of ${words.join(', ')}.`,
  )
}

async function chosen(terminal: Terminal, texts: { readonly file?: string; readonly version?: string }): Promise<Agreement | undefined> {
  if (texts.version !== undefined) return ofVersion(terminal, texts.version)
  const file = texts.file ?? terminal.environment['SHARING_AGREEMENT_FILE'] ?? fileURLToPath(demoAgreementFile)
  return readAgreementFile(terminal, file)
}

/** The document as the registry has kept it: under it decisions of that time were made. */
async function ofVersion(terminal: Terminal, version: string): Promise<Agreement | undefined> {
  const url = terminal.environment['DATABASE_URL']
  if (url === undefined) throw new UsageError('--version reads what the consent registry kept: set DATABASE_URL.')
  const { DataSource } = await import('typeorm')
  const store = await new DataSource({ type: 'postgres', url }).initialize()
  try {
    const kept = await keptAgreement(store, version)
    if (kept !== undefined) return readAgreement(terminal, `version ${version}`, kept.document)
    const known = await keptVersions(store)
    terminal.err(
      `No agreement of version ${version} ever applied here. ${known.length === 0 ? 'None did.' : `There were ${known.join(', ')}.`}\n`,
    )
    return undefined
  } finally {
    await store.destroy()
  }
}
