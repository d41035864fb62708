import { randomUUID } from 'node:crypto'
import type { Question, RealRegistry } from './real-registry.js'

export interface Payload {
  readonly outcome: string
  readonly statementId: string | null
  readonly version: number | null
  readonly closed: readonly string[]
  readonly faults: readonly { readonly field: string; readonly code: string; readonly message: string }[]
  readonly consequences: readonly string[]
}

export interface ShownStatement {
  readonly id: string
  readonly state: string
  readonly effect: string
  readonly authority: string | null
  readonly inWords: string
  readonly recordedBy: { readonly name: string; readonly role: string | null } | null
  readonly endedAt: string | null
  readonly endedBy: { readonly name: string } | null
  readonly endedWhy: string | null
  readonly how: string | null
  readonly scope: { readonly categories: readonly string[] | null; readonly roles: readonly string[] | null } | null
  readonly mayBeWithdrawnBy: readonly string[]
  readonly mayBeMarkedInError: boolean
}

export interface Preview {
  readonly faults: readonly { readonly field: string; readonly code: string }[]
  readonly changes: readonly {
    readonly role: string
    readonly organisationType: string
    readonly newlyShared: readonly string[]
    readonly newlyWithheld: readonly string[]
    readonly sentence: string
    readonly quiet: boolean
  }[]
  readonly closes: readonly { readonly statementId: string; readonly inWords: string; readonly mayBeKept: boolean }[]
  readonly needsConfirmation: boolean
  readonly consequences: readonly string[]
  readonly sentences: readonly string[]
}

export type Caller = Pick<Question, 'roles' | 'subject' | 'purpose'>

export const recorder: Caller = { roles: [{ role: 'CRISIS_CLINICIAN', organisation: 'ZM001' }], subject: 'crisis', purpose: 'PATRQT' }

/** A choice that is recorded as it is; a table says what is different. */
export const draft = {
  effect: 'REFUSE',
  scope: { categories: ['ABOUT_ME'] },
  authority: 'PERSON',
  givenAt: '2026-06-15T08:30:00Z',
  how: 'in person',
}

const payload = `{ outcome statementId version closed faults { field code message } consequences }`

/** Asks about choices as the gateway does: one mutation, or one read, about one person. */
export function statementAsks(real: RealRegistry) {
  const change = async (mutation: string, input: { readonly nhsNumber: string }, caller: Caller) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
    const answer = await real.ask({
      ...caller,
      person: input.nhsNumber,
      query: `mutation ($input: ${type}!) { ${mutation}(input: $input) ${payload} }`,
      variables: { input },
      claims: { requestId: randomUUID() },
    })
    return { ...answer, payload: (answer.data as Record<string, Payload | null> | null | undefined)?.[mutation] ?? undefined }
  }
  const read = async (nhsNumber: string, selection: string, caller: Caller, variables: object = {}) => {
    const answer = await real.ask({
      ...caller,
      person: nhsNumber,
      query: `query ($nhsNumber: ID!${selection.includes('$recording') ? ', $recording: [StatementDraftInput!], $withdrawing: [ID!]' : ''}) { patient(nhsNumber: $nhsNumber) { ${selection} } }`,
      variables: { nhsNumber, ...variables },
      claims: { requestId: randomUUID() },
    })
    return { ...answer, patient: (answer.data as { patient?: Record<string, unknown> | null } | null | undefined)?.patient ?? undefined }
  }
  const history = async (nhsNumber: string, caller: Caller = recorder) => {
    const { patient } = await read(
      nhsNumber,
      `consentStatements { version more items { id state effect authority inWords how recordedBy { name role } endedAt endedBy { name } endedWhy
        scope { categories roles } mayBeWithdrawnBy mayBeMarkedInError } }`,
      caller,
    )
    return patient?.['consentStatements'] as { version: number; more: boolean; items: readonly ShownStatement[] } | null | undefined
  }
  const version = async (nhsNumber: string) => (await history(nhsNumber))?.version ?? -1
  return {
    history,
    version,
    read,
    async record(nhsNumber: string, wish: object = {}, more: object = {}, caller: Caller = recorder) {
      const expectedVersion = await version(nhsNumber)
      return change('recordStatement', { nhsNumber, ...{ expectedVersion, statement: { ...draft, ...wish }, ...more } }, caller)
    },
    /** Records one that must be recorded, and gives its id. */
    async recorded(nhsNumber: string, wish: object = {}, more: object = {}): Promise<string> {
      const answer = await this.record(nhsNumber, wish, more)
      if (answer.payload?.outcome !== 'RECORDED' || answer.payload.statementId === null)
        throw new Error(`not recorded: ${answer.code ?? JSON.stringify(answer.payload)}`)
      return answer.payload.statementId
    },
    async withdraw(nhsNumber: string, statementId: string, wish: object = {}, caller: Caller = recorder) {
      const given = { expectedVersion: await version(nhsNumber), statementId, authority: 'PERSON', how: 'by telephone', ...wish }
      return change('withdrawStatement', { nhsNumber, ...given }, caller)
    },
    async mark(nhsNumber: string, statementId: string, wish: object = {}, caller: Caller = recorder) {
      const given = { expectedVersion: await version(nhsNumber), statementId, why: 'recorded of the wrong person', ...wish }
      return change('markEnteredInError', { nhsNumber, ...given }, caller)
    },
    async preview(nhsNumber: string, wish: { recording?: object[]; withdrawing?: string[] }, caller: Caller = recorder) {
      const { patient } = await read(
        nhsNumber,
        `previewStatements(recording: $recording, withdrawing: $withdrawing) { faults { field code } changes { role organisationType newlyShared
          newlyWithheld sentence quiet } closes { statementId inWords mayBeKept } needsConfirmation consequences sentences }`,
        caller,
        wish,
      )
      return patient?.['previewStatements'] as Preview | null | undefined
    },
  }
}
