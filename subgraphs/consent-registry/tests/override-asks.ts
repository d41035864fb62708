import { randomUUID } from 'node:crypto'
import type { Question, RealRegistry, RegistryAnswer } from './real-registry.js'

export interface Payload {
  readonly outcome: string
  readonly overrideId: string | null
  readonly expiresAt: string | null
  readonly justificationDueAt: string | null
  readonly faults: readonly { readonly field: string; readonly code: string }[]
}

export type Caller = Pick<Question, 'roles' | 'subject' | 'sid' | 'purpose'>

export const liaison: Caller = { roles: [{ role: 'LIAISON_CLINICIAN', organisation: 'ZM001' }] }
export const privacy: Caller = { subject: 'privacy', roles: [{ role: 'PRIVACY_OFFICER', organisation: 'ZX001' }], purpose: 'PATSFTY' }

/** What opens as it is; a table says what is different. */
export const opening = { reason: 'VITAL_INTERESTS', capacity: 'CANNOT_BE_ASSESSED', categories: ['SUBSTANCE_USE'] }
export const justification = 'Found unconscious, substances unknown, antidote needed.'

/** Asks for changes to overrides as the gateway does: one mutation, about one person. */
export function overrideAsks(real: RealRegistry) {
  const change = async (mutation: string, input: { readonly nhsNumber: string }, caller: Caller) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
    const answer = await real.ask({
      ...caller,
      person: input.nhsNumber,
      query: `mutation ($input: ${type}!) { ${mutation}(input: $input) { outcome overrideId expiresAt justificationDueAt faults { field code } } }`,
      variables: { input },
      claims: { requestId: randomUUID() },
    })
    return { ...answer, payload: (answer.data as Record<string, Payload | null> | null | undefined)?.[mutation] ?? undefined }
  }
  const open = (nhsNumber: string, wish: object = {}, caller: Caller = liaison) =>
    change('openOverride', { nhsNumber, ...opening, ...wish }, caller)
  return {
    open,
    /** Opens one that must open, and gives its id. */
    async opened(nhsNumber: string, wish: object = {}, caller: Caller = liaison): Promise<string> {
      const { payload, text } = await open(nhsNumber, wish, caller)
      if (payload?.outcome !== 'OPENED' || payload.overrideId === null) throw new Error(`not opened: ${text}`)
      return payload.overrideId
    },
    justify: (nhsNumber: string, overrideId: string, text: string = justification, caller: Caller = liaison) =>
      change('justifyOverride', { nhsNumber, ...{ overrideId, justification: text } }, caller),
    end: (nhsNumber: string, overrideId: string, caller: Caller = liaison) =>
      change('endOverride', { nhsNumber, ...{ overrideId } }, caller),
    review: (nhsNumber: string, overrideId: string, wish: object = {}, caller: Caller = privacy) =>
      change('reviewOverride', { nhsNumber, ...{ overrideId, outcome: 'APPROPRIATE', personTold: true, ...wish } }, caller),
    async queue(input: object = {}, caller: Caller = privacy) {
      const answer = await real.ask({
        ...caller,
        query: `query ($input: OverrideQueueInput!) { overrideQueue(input: $input) { after more waiting overdue items {
          id nhsNumber caller callerName role organisation purpose reason capacity categories openedAt expiresAt endedAt state
          justification justifiedAt justificationDueAt escalated mine review { outcome personTold note reviewedAt reviewedBy } } } }`,
        variables: { input },
      })
      return { ...answer, queue: (answer.data as { overrideQueue?: QueueAnswer } | null | undefined)?.overrideQueue }
    },
    async held(nhsNumber: string, caller: Caller = liaison) {
      const { data } = await real.ask({
        ...caller,
        person: nhsNumber,
        query: `query ($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) {
          overrides { id source { odsCode } openedAt expiresAt reason categories justified justificationDueAt } } }`,
        variables: { nhsNumber },
      })
      return (data as { patient?: { overrides?: readonly { id: string }[] } } | null | undefined)?.patient?.overrides
    },
    async toJustify(nhsNumber: string, caller: Caller = liaison) {
      const { data } = await real.ask({
        ...caller,
        person: nhsNumber,
        query: `query ($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) { overridesToJustify { id reason categories endedAt } } }`,
        variables: { nhsNumber },
      })
      return (data as { patient?: { overridesToJustify?: readonly { id: string }[] } } | null | undefined)?.patient?.overridesToJustify
    },
  }
}

export interface QueueAnswer {
  readonly items: readonly ({ readonly id: string; readonly state: string; readonly escalated: boolean; readonly mine: boolean } & Readonly<
    Record<string, unknown>
  >)[]
  readonly after: string | null
  readonly more: boolean
  readonly waiting: number
  readonly overdue: number
}

/** What an answer permits the agency of a kind to release. */
export function permits({ authorisation }: RegistryAnswer, odsCode: string): readonly string[] {
  return authorisation?.agencies[odsCode]?.permit ?? []
}
