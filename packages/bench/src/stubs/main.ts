/** All agencies of the workload in one process. Says their addresses to whoever forked it. */
import { createAnswers } from './answer-bytes.js'
import { createReceipt } from './receipt.js'
import { createRegistryAnswers } from './registry-answers.js'
import { serveAnswers } from './serve-answers.js'
import { audit, benchAgencies, personRegister, registry } from '../workload/agencies.js'
import { benchSchemas } from '../workload/schemas.js'

const withoutConsent = benchSchemas('patient-index')
const addresses: Record<string, string> = {}
for (const { kind, odsCode } of [personRegister, ...benchAgencies]) {
  addresses[kind] = (await serveAnswers(createAnswers(withoutConsent.get(kind) ?? '', odsCode))).url
}
addresses[registry.kind] = (await serveAnswers(createRegistryAnswers())).url
let sequence = 0
addresses[audit.kind] = (await serveAnswers(() => createReceipt(++sequence), 201)).url

process.send?.({ type: 'ready', addresses })
process.once('disconnect', () => process.exit(0))
