import type { ApolloClient } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { isRole, type Role } from '@crisis-record/contract'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { createClient } from '../api/client.js'
import { AccessMemoryProvider } from './access-memory.js'
import { msSince, thisMoment } from './moment.js'
import { useOtherWindows } from './other-windows.js'
import { endSession, fetchSession, keepSession, type Session } from './session.js'
import { UnsavedWorkProvider } from './unsaved-work.js'

type Known =
  Session | { readonly signedIn: 'asking' } | { readonly signedIn: 'leaving'; readonly to?: string } | { readonly signedIn: 'unavailable' }

interface SessionControl {
  readonly session: Known
  /** The role acted in: the only one, or the one chosen. */
  readonly role: Role | undefined
  chooseRole(role: Role): void
  /** Milliseconds until the session ends, however much it is used. */
  readonly msLeft: () => number
  /** Milliseconds since the gateway last answered: it counts idle time from then. */
  readonly msSinceAnswer: () => number
  /** Tells the gateway that someone is here. */
  keepAlive(): Promise<void>
  signOut(): Promise<void>
  timeOut(): Promise<void>
}

const Context = createContext<SessionControl | undefined>(undefined)

/** Asks for the session once, gives it to the screens, and on its end leaves nothing of it behind. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [session, setSession] = useState<Known>({ signedIn: 'asking' })
  const [chosenRole, setChosenRole] = useState<Role | undefined>(undefined)
  const csrfToken = useRef<string | undefined>(undefined)
  const actingRole = useRef<Role | undefined>(undefined)
  const answered = useRef(thisMoment())
  const ends = useRef({ asOf: thisMoment(), secondsLeft: Infinity })
  const gone = useRef(false)

  // Of a session that another window ended, or put another's in the place of, there is nothing to end, only what is here.
  const tell = useOtherWindows((told) => {
    if (told === 'in-use' || csrfToken.current === undefined || told === `of ${csrfToken.current}`) return
    csrfToken.current = undefined
    void leave(client, told === 'signed-out' ? told : 'timed-out')
  })

  const leave = useCallback(
    async (client: ApolloClient, how: 'signed-out' | 'timed-out') => {
      if (gone.current) return
      gone.current = true
      setSession({ signedIn: 'leaving' })
      await client.clearStore().catch(() => undefined)
      const ended = csrfToken.current === undefined ? { next: undefined } : await endSession(csrfToken.current)
      if (csrfToken.current !== undefined && ended !== undefined) tell(how)
      // A new document: nothing the old one held in memory survives, and Back finds no session. Who was not there when the time was over
      // is told so, and not sent on to the identity provider.
      setSession({ signedIn: 'leaving', to: (how === 'signed-out' ? ended?.next : undefined) ?? `/${how}` })
    },
    [tell],
  )

  const client: ApolloClient = useMemo(
    () =>
      createClient({
        csrfToken: () => csrfToken.current,
        actingRole: () => actingRole.current,
        onSessionEnded: () => void leave(client, 'timed-out'),
        onAnswered: () => void (answered.current = thisMoment()),
      }),
    [leave],
  )

  const learn = useCallback(async () => {
    const found = await fetchSession()
    if (gone.current) return
    answered.current = thisMoment()
    csrfToken.current = found?.signedIn === true ? found.csrfToken : undefined
    if (found?.signedIn === true) ends.current = { asOf: thisMoment(), secondsLeft: found.secondsLeft }
    setSession(found ?? { signedIn: 'unavailable' })
    if (found?.signedIn === true) tell(`of ${found.csrfToken}`)
  }, [tell])

  useEffect(() => void learn(), [learn])

  // Once the screens are gone, so that none of them asks whether to stay.
  useEffect(() => {
    if (session.signedIn === 'leaving' && session.to !== undefined) window.location.replace(session.to)
  }, [session])

  const control = useMemo<SessionControl>(
    () => ({
      session,
      role: chosenRole ?? onlyRole(session),
      chooseRole: (role) => {
        actingRole.current = role
        setChosenRole(role)
      },
      msLeft: () => ends.current.secondsLeft * 1000 - msSince(ends.current.asOf),
      msSinceAnswer: () => msSince(answered.current),
      keepAlive: async () => {
        if (csrfToken.current === undefined) return
        const found = await keepSession(csrfToken.current)
        if (found?.signedIn === false) await leave(client, 'timed-out')
        if (found?.signedIn !== true) return
        answered.current = thisMoment()
        ends.current = { asOf: thisMoment(), secondsLeft: found.secondsLeft }
      },
      signOut: () => leave(client, 'signed-out'),
      timeOut: () => leave(client, 'timed-out'),
    }),
    [session, chosenRole, client, leave],
  )
  return (
    <Context.Provider value={control}>
      <ApolloProvider client={client}>
        <AccessMemoryProvider>
          <UnsavedWorkProvider>{children}</UnsavedWorkProvider>
        </AccessMemoryProvider>
      </ApolloProvider>
    </Context.Provider>
  )
}

/** With several roles, one has to be chosen. */
function onlyRole(session: Known): Role | undefined {
  if (session.signedIn !== true) return undefined
  const known = session.roles.filter(isRole)
  return known.length === 1 ? known[0] : undefined
}

export function useSession(): SessionControl {
  const control = useContext(Context)
  if (control === undefined) throw new Error('SessionProvider is missing')
  return control
}
