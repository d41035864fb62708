import { mkdirSync } from 'node:fs'
import { findFreePort, seedDemo, showLines, type Stack, startStack, untilFed } from '@crisis-record/local-stack'
import { unlimited } from '../contestants/gateway.js'

export interface SizedStackOptions {
  /** Holds the demo; kept, and used again for as many people or more. */
  readonly home: string
  readonly people: number
  print(text: string): void
}

/** The whole demo with so many generated people, with no limits on one caller, once its parts have settled. */
export async function startSizedStack({ home, people, print }: SizedStackOptions): Promise<Stack> {
  mkdirSync(home, { recursive: true })
  // Only the database runs while it is seeded; nobody listens at the agencies' ports.
  const [gateway, identity, postgres] = [await findFreePort(), await findFreePort(), await findFreePort()]
  const ports = { gateway, identity, agencies: 24_100, postgres }
  await seedDemo({ home, people, ports }, { print, display: () => showLines(print), signal: new AbortController().signal })
  const stack = await startStack({
    home,
    people,
    logLevel: 'warn',
    environment: {
      gateway: unlimited,
      'patient-index': { SEARCHES_PER_MINUTE: '1000000', DIFFERENT_SEARCHES_PER_HOUR: '1000000', NEIGHBOURING_NUMBERS: '1000000' },
    },
  })
  print(`  ${people.toLocaleString('en-GB')} people: waiting until the consent registry is told of everyone`)
  await untilFed(stack)
  return stack
}

export interface Asking {
  readonly stack: Stack
  readonly token: string
}

/** One operation of a member of staff; gives the text of its answer where that is one without errors. */
export async function askStack({ stack, token }: Asking, query: string, variables: object): Promise<string | undefined> {
  const response = await fetch(`${stack.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'purpose-of-use': 'TREAT' },
    body: JSON.stringify({ query, variables }),
  })
  const text = await response.text()
  return response.status === 200 && !text.includes('"errors"') ? text : undefined
}
