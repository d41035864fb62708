import { PublicError, type SubgraphContext } from '@crisis-record/subgraph-kit'
import { namesAndSources } from '../records/names-and-sources.js'
import { reachedIn } from '../records/reached-decisions.js'
import type { Services } from '../services.js'
import type { StatementAsk } from '../statements/statement-ask.js'

/**
 * Who asks, if they may record choices; undefined where they may not, though the schema let their role through. The agreement says so, and
 * recording is at the person's request, whatever else an agreement may come to say.
 */
export function statementAskOf({ decision, services, requestId }: SubgraphContext<Services>): StatementAsk | undefined {
  if (!decision.may.includes('RECORD') || decision.purpose !== 'PATRQT' || !decision.permit.includes('SHARING_STATEMENTS')) return undefined
  const { named, person } = reachedIn(decision)
  if (person === undefined) return undefined
  const { agreement } = services
  return {
    requestId,
    named,
    purpose: decision.purpose,
    person,
    agreement,
    ...namesAndSources(services.agencies, agreement),
  }
}

/**
 * The same for a change.
 * @throws {PublicError} ROLE_NOT_PERMITTED; PERSON_DECEASED, of whom nothing more is recorded
 */
export function changeAskOf(context: SubgraphContext<Services>): StatementAsk {
  const { decision } = context
  if (decision.may.includes('RECORD') && decision.person !== undefined && isDeceased(context)) throw new PublicError('PERSON_DECEASED')
  const ask = statementAskOf(context)
  if (ask === undefined) throw new PublicError('ROLE_NOT_PERMITTED')
  return ask
}

function isDeceased({ decision }: SubgraphContext<Services>): boolean {
  const { person } = reachedIn(decision)
  return person?.deceasedOn !== undefined && person.deceasedOn !== null
}
