import { createHash } from 'node:crypto'
import type { AuditEventName, EventEntry } from '@crisis-record/subgraph-kit'
import type { EventToAppend } from '../audit/event-log.js'
import type { Ask } from './ask.js'
import type { KeptOverride, OverrideReviewRecord } from '../records/kept-override.js'

/**
 * What the audit is told of overrides. Each resolves once it is durable there, and is awaited before the transaction that does it commits.
 * Ids and codes alone: what was written stays in the registry.
 */
export interface OverrideEvents {
  opened(ask: Ask, override: KeptOverride): Promise<void>
  justified(ask: Ask, override: KeptOverride): Promise<void>
  ended(ask: Ask, override: KeptOverride): Promise<void>
  expired(override: KeptOverride): Promise<void>
  escalated(override: KeptOverride): Promise<void>
  reviewed(ask: Ask, override: KeptOverride, review: OverrideReviewRecord): Promise<void>
}

/** @param append resolves once the event is durable, and throws where it is not */
export function createOverrideEvents(append: (event: EventToAppend) => Promise<void>): OverrideEvents {
  const record = async (what: What, facts: EventEntry['facts']) => {
    await append(toEvent(what, facts))
  }
  return {
    opened: (ask, override) =>
      record(by(ask, override, { became: 'OPENED', at: override.openedAt }), {
        ...groundsOf(override),
        expiresAt: override.expiresAt.toISOString(),
        justificationDueAt: override.justificationDueAt.toISOString(),
        justified: yesOrNo(override.justifiedAt !== null),
      }),
    justified: (ask, override) =>
      record(by(ask, override, { became: 'JUSTIFIED', at: override.justifiedAt ?? override.openedAt }), {
        overdue: yesOrNo((override.justifiedAt ?? override.openedAt) > override.justificationDueAt),
      }),
    ended: (ask, override) => record(by(ask, override, { became: 'ENDED', at: override.endedAt ?? override.expiresAt }), {}),
    expired: (override) => record(byTheClock(override, { became: 'EXPIRED', at: override.expiresAt }), holderOf(override)),
    escalated: (override) => record(byTheClock(override, { became: 'ESCALATED', at: override.justificationDueAt }), holderOf(override)),
    reviewed: (ask, override, { outcome, personTold, reviewedAt }) =>
      record(by(ask, override, { became: 'REVIEWED', at: reviewedAt }), {
        ...holderOf(override),
        outcome,
        personTold: yesOrNo(personTold),
        justified: yesOrNo(override.justifiedAt !== null),
      }),
  }
}

type Became = 'OPENED' | 'JUSTIFIED' | 'ENDED' | 'EXPIRED' | 'ESCALATED' | 'REVIEWED'

interface What {
  readonly became: Became
  readonly at: Date
  readonly override: KeptOverride
  readonly common: Pick<EventEntry, 'requestId' | 'caller' | 'purpose' | 'person' | 'agreementVersion'>
}

function by(ask: Ask, override: KeptOverride, { became, at }: Pick<What, 'became' | 'at'>): What {
  const { requestId, named, purpose, nhsNumber: person, agreement } = ask
  return { became, at, override, common: { requestId, caller: named, purpose, person, agreementVersion: agreement.version } }
}

/** Told again, as after a crash between audit and commit, it is the same event, id and all: the audit keeps one. */
function byTheClock(override: KeptOverride, { became, at }: Pick<What, 'became' | 'at'>): What {
  const requestId = uuidFrom(`${became} ${override.id}`)
  const { nhsNumber: person, agreementVersion } = override
  return { became, at, override, common: { requestId, person, agreementVersion } }
}

function toEvent({ became, at, override, common }: What, facts: EventEntry['facts']): EventToAppend {
  const event: AuditEventName = `OVERRIDE_${became}`
  return {
    ...common,
    occurredAt: at.toISOString(),
    event,
    subjects: [{ type: 'OVERRIDE', id: override.id, became }],
    facts,
  }
}

function groundsOf({ reason, capacity, categories }: KeptOverride): EventEntry['facts'] {
  return { reason, capacity, categories: [...categories] }
}

/** Whose it is, where somebody else, or the clock, does something to it. */
function holderOf({ caller, role, organisation, purpose }: KeptOverride): EventEntry['facts'] {
  return { holder: caller, holderRole: role, holderOrganisation: organisation, holderPurpose: purpose }
}

function yesOrNo(holds: boolean): 'YES' | 'NO' {
  return holds ? 'YES' : 'NO'
}

/** A UUID (RFC 9562, version 8) that is the same for the same words. */
function uuidFrom(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
