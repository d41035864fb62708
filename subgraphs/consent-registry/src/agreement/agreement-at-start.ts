import { parseAgreement } from '@crisis-record/policy'
import type { AgreementText } from '@crisis-record/subgraph-kit'
import type { DataSource } from 'typeorm'
import { lastApplied } from '../store/kept-agreements.js'

/**
 * The agreement the registry goes on with when it starts: the one that applied last, so that a file changed meanwhile takes effect only once that is on record.
 * Where none ever applied, or none that can still be read, it is the file's own.
 */
export async function agreementAtStart(file: AgreementText, { dataSource }: { readonly dataSource: DataSource }): Promise<AgreementText> {
  const last = await lastApplied(dataSource)
  if (last === undefined || last.document === file.text) return file
  const read = parseAgreement(last.document)
  return read.ok ? { agreement: read.agreement, text: last.document } : file
}
