import {
  type AccessAlert,
  type Authorisation,
  type Authorise,
  type Authorised,
  type AuthoriseRequest,
  type Capability,
  type DecisionRequest,
  type Log,
  type Purpose,
  PublicError,
  type Refusal,
  RefusedWith,
} from '@crisis-record/subgraph-kit'
import type { CallerInQuestion } from '@crisis-record/policy'
import { type AgencyDecision, type Circumstances, decideForAgencies, permitted, toAudited } from '../records/agency-decisions.js'
import { overrideForAgency, overridesInForce } from '../records/held-override.js'
import { withReached } from '../records/reached-decisions.js'
import type { Services } from '../services.js'
import type { DecisionStatement } from '../signing/sign-decision.js'
import { knownOfCaller, type KnownOfCaller } from '../alerts/known-of-caller.js'
import { agenciesWithoutPerson } from './agencies-without-person.js'
import { callerReference } from './caller-reference.js'
import { checkPurpose } from './check-purpose.js'
import { chooseRole } from './choose-role.js'
import { lookUpPerson } from './look-up-person.js'
import { readRequest } from './read-request.js'

/** Everything known once the caller is. */
interface Asked {
  readonly caller: CallerInQuestion
  readonly named: Authorisation['caller']
  readonly purpose: Purpose
  readonly may: readonly Capability[]
  readonly now: Date
  readonly alerts?: readonly AccessAlert[]
}

/**
 * Reaches and signs the decisions of one request: who is asking, in which role, for what, about whom; then one decision for every agency
 * and category. Whatever fails on the way refuses the whole (P11).
 */
export const authorise: Authorise<Services> = (request) =>
  reach(underOneAgreement(request)).catch((error: unknown) => {
    // A caller made up, or a role the token does not have, is for an operator to know of; a wrong number is not.
    if (error instanceof PublicError && noted.has(error.code)) request.log.warn('caller refused', { code: error.code, error: error.cause })
    throw error
  })

/** A copy: the agreement may change while a request is under way, and the whole of it is decided under the one it began with. */
function underOneAgreement(request: AuthoriseRequest<Services>): AuthoriseRequest<Services> {
  return { ...request, services: { ...request.services } }
}

const noted: ReadonlySet<string> = new Set([
  'UNAUTHENTICATED',
  'ROLE_REQUIRED',
  'ROLE_NOT_PERMITTED',
  'PURPOSE_NOT_PERMITTED',
  'CONSENT_UNAVAILABLE',
])

async function reach(request: AuthoriseRequest<Services>): Promise<Authorised> {
  const { services } = request
  const question = readRequest(request.extensions)
  const claims = await services.verifyAccessToken(question.accessToken)
  const known: Known = {
    reference: callerReference(services.callerSalt, claims),
    subject: claims.sub,
    ...(claims.name === undefined ? {} : { name: claims.name }),
  }
  const chosen = attempt(() => chooseRole(claims, question.actingRole), known)
  const named = { ...known, ...chosen }
  const about = knownOfCaller(claims, services.alertDigests)
  return decideFor({ question, named, session: claims.sid, about }, request)
    .catch((error: unknown) => {
      throw refusedTo(named, error)
    })
    .finally(() => services.staff.note(known.reference, claims))
}

type Known = Pick<Authorisation['caller'], 'reference' | 'subject' | 'name'>

/** Who was refused is for the audit, not for the caller to read. */
function refusedTo(caller: Refusal['caller'], error: unknown): unknown {
  const refusal: Refusal = { caller }
  return error instanceof PublicError ? new RefusedWith(error, { refusal }) : error
}

function attempt<T>(step: () => T, known: Known): T {
  try {
    return step()
  } catch (error) {
    throw refusedTo(known, error)
  }
}

interface AskedBy {
  readonly question: DecisionRequest
  readonly named: Authorisation['caller']
  readonly session: string | undefined
  readonly about: KnownOfCaller
}

async function decideFor({ question, named, session, about }: AskedBy, request: AuthoriseRequest<Services>): Promise<Authorised> {
  const { services, clock } = request
  const { purpose, person } = question
  const { reference, role, organisation } = named
  const leave = checkPurpose(services.agreement, role, purpose)
  const caller = { reference, role, organisation, session }
  const asked: Asked = { caller, named, purpose, may: [...leave.may], now: clock.now() }
  if (person === undefined) return authoriseWithoutPerson(asked, request)

  // A role whose ceiling is empty sees no person at all, so it is not told whether there is one either.
  if (leave.ceiling.size === 0) throw new PublicError('ROLE_NOT_PERMITTED')
  const asker = { reference, role, organisation, purpose, ownNumber: about.nhsNumber, familyDigest: about.familyDigest }
  const { alerts, ...found } = await lookUpPerson(services, person, asker)
  // The time is taken after the reads: a statement is counted as of now, not as of before a slow look-up.
  const circumstances = { caller, purpose, ...found, agreement: services.agreement, now: clock.now() }
  return authorisePerson({ ...asked, now: circumstances.now, alerts }, circumstances, request)
}

/** A search, a queue, statistics: about nobody yet. Tokens for those who answer such things to this caller; they permit no category. */
function authoriseWithoutPerson(asked: Asked, { services, source }: AuthoriseRequest<Services>): Authorised {
  const issue = issuerOf(asked, services)
  const agencies = Object.fromEntries(
    agenciesWithoutPerson(services.agencies, asked.may).map(({ odsCode }) => [
      odsCode,
      { token: services.signer.token(issue({ aud: odsCode, permit: [] })), permit: [] },
    ]),
  )
  const authorisation: Authorisation = { ...common(asked, services), agencies, permit: [], decisions: [] }
  const reached = { caller: asked.caller, named: asked.named, decisions: [], statements: [], overrides: [] }
  return { decision: withReached(issue({ aud: source.odsCode, permit: [] }), reached), responseExtensions: { authorisation } }
}

function authorisePerson(asked: Asked, circumstances: Circumstances, { services, source, log }: AuthoriseRequest<Services>): Authorised {
  const { nhsNumber } = circumstances.person
  const decisions = decideForAgencies(services.agencies, circumstances)
  reportFaults(decisions, circumstances, log)
  const overrides = overridesInForce(circumstances)
  const issue = issuerOf(asked, services)
  const agencies: Authorisation['agencies'] = {}
  for (const { kind, carries, itemLabels, instances } of services.agencies.kinds) {
    if (kind === 'consent-registry') continue
    const override = overrideForAgency(overrides, [...carries, ...itemLabels])
    for (const { odsCode } of instances) {
      const permit = permitted(decisions, odsCode)
      const forAgency = permitted(decisions, odsCode, 'FIELDS_AND_ITEMS')
      const claims = issue({ aud: odsCode, person: nhsNumber, permit: forAgency, ...(override === undefined ? {} : { override }) })
      agencies[odsCode] = { token: services.signer.token(claims), permit }
    }
  }
  const permit = permitted(decisions, source.odsCode)
  const authorisation: Authorisation = {
    ...common(asked, services),
    person: nhsNumber,
    agencies,
    permit,
    decisions: decisions.map(toAudited),
    ...(asked.alerts === undefined || asked.alerts.length === 0 ? {} : { alerts: [...asked.alerts] }),
  }
  const { person, statements } = circumstances
  const reached = { caller: asked.caller, named: asked.named, person, statements, decisions, overrides }
  return {
    decision: withReached(issue({ aud: source.odsCode, person: nhsNumber, permit }), reached),
    responseExtensions: { authorisation },
  }
}

function issuerOf({ caller, purpose, may, now }: Asked, { signer, agreement }: Services) {
  return (decision: Pick<DecisionStatement, 'aud' | 'person' | 'permit' | 'override'>) =>
    signer.claims(
      {
        ...decision,
        sub: caller.reference,
        role: caller.role,
        organisation: caller.organisation,
        purpose,
        may: [...may],
        agreementVersion: agreement.version,
      },
      now,
    )
}

function common({ named, purpose, may }: Asked, { agreement }: Services) {
  return { caller: named, purpose, may: [...may], agreementVersion: agreement.version }
}

/** Unreadable statements and failing rules deny; an operator must hear of them. Which person it is about stays out of the log. */
function reportFaults(decisions: readonly AgencyDecision[], { statements }: Circumstances, log: Log): void {
  const unreadable = statements.filter(({ form }) => form === 'MALFORMED').length
  if (unreadable > 0) log.error('statements that cannot be read count as refusals', { count: unreadable })
  const failed = decisions.filter(({ decision }) => decision.outcome === 'DENY' && decision.fault !== undefined).length
  if (failed > 0) log.error('decisions failed, and deny', { count: failed })
}
