/** All agencies of a workload in one process: W1's, or those of AGENCIES. Says their addresses, by ODS code, to whoever forked it. */
import { createAnswers } from './answer-bytes.js'
import { createReceipt } from './receipt.js'
import { createRegistryAnswers } from './registry-answers.js'
import { serveAnswers } from './serve-answers.js'
import { audit, type BenchAgency, benchAgencies, personRegister, registry } from '../workload/agencies.js'
import { benchSchemas } from '../workload/schemas.js'

const withoutConsent = benchSchemas('patient-index')
const given = process.env['AGENCIES']
const agencies = given === undefined ? benchAgencies : (JSON.parse(given) as readonly BenchAgency[])
const addresses: Record<string, string> = {}
const holders: readonly Omit<BenchAgency, 'prefix'>[] = [personRegister, ...agencies]
for (const agency of holders) {
  addresses[agency.odsCode] = await serveAnswers(createAnswers(withoutConsent.get(agency.kind) ?? '', agency), agency)
}
addresses[registry.odsCode] = await serveAnswers(createRegistryAnswers(agencies))
let sequence = 0
addresses[audit.odsCode] = await serveAnswers(() => createReceipt(++sequence), { status: 201 })

process.send?.({ type: 'ready', addresses })
process.once('disconnect', () => process.exit(0))
