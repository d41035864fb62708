import { randomUUID } from 'node:crypto'
import { agreementEffects, parseAgreement, sayEffect } from '@crisis-record/policy'
import { AgreementRefused, type OfferedAgreement } from '@crisis-record/subgraph-kit'
import type { DataSource } from 'typeorm'
import type { EventLog } from '../audit/event-log.js'
import { keep, keptAgreement, lastApplied, noteApplied, waitForTurn } from '../store/kept-agreements.js'

/** As many as an event's fact may list; how many there are is said beside. */
const mostSaid = 200

/**
 * Keeps the document and puts its effect on record, before it applies: all in one transaction, which ends with the audit's receipt.
 * A version is one document for ever: what it was is what decisions made under it are explained by.
 * @throws AgreementRefused if the version is known and says something else
 */
export async function admitAgreement(
  { agreement, text, previous, effects }: OfferedAgreement,
  { dataSource, services }: { readonly dataSource: DataSource; readonly services: { readonly events: EventLog; now(): Date } },
): Promise<void> {
  const { version } = agreement
  await dataSource.transaction(async (manager) => {
    await waitForTurn(manager)
    const kept = await keptAgreement(manager, version)
    if (kept !== undefined && !saysTheSame(kept.document, text))
      throw new AgreementRefused('the version was another document: a changed agreement needs a new version')
    // Another instance, or this one before it was last started, has put it on record.
    if ((await lastApplied(manager))?.version === version) return
    if (kept === undefined) await keep(manager, { version, document: text })
    await noteApplied(manager, version, services.now())
    await services.events.append({
      event: 'AGREEMENT_APPLIED',
      requestId: randomUUID(),
      agreementVersion: version,
      subjects: [{ type: 'AGREEMENT', id: version, became: 'APPLIED' }],
      facts: {
        ...(previous === undefined ? {} : { previous: previous.version }),
        changes: String(effects.length),
        effect: effects.slice(0, mostSaid).map((effect) => sayEffect(effect).slice(0, 200)),
      },
    })
  })
}

/** Comments and order say nothing. */
function saysTheSame(kept: string, offered: string): boolean {
  if (kept === offered) return true
  const [was, is] = [parseAgreement(kept), parseAgreement(offered)]
  return was.ok && is.ok && agreementEffects(was.agreement, is.agreement).length === 0
}
