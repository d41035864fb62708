import type { Purpose } from '@crisis-record/contract'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'

export interface RecentPerson {
  readonly nhsNumber: string
  /** Known only once a record or a search showed it. */
  readonly name?: string
}

/** An override seen in this session whose justification is still to be written. The registry knows all of them; this is a reminder. */
export interface Owed {
  readonly overrideId: string
  readonly nhsNumber: string
  /** The reason for access it was opened under. */
  readonly purpose: Purpose
  readonly dueAt: string
}

interface AccessMemory {
  purposeFor(nhsNumber: string): Purpose | undefined
  setPurpose(nhsNumber: string, purpose: Purpose): void
  readonly recent: readonly RecentPerson[]
  remember(person: RecentPerson): void
  forget(nhsNumber: string): void
  readonly owed: readonly Owed[]
  owe(justification: Owed): void
  settle(overrideId: string): void
}

const recentPeople = 5
const Memory = createContext<AccessMemory | undefined>(undefined)

/** Reasons given and people opened in this session. Held in memory alone: reloading or signing out empties it. */
export function AccessMemoryProvider({ children }: { children: ReactNode }) {
  const [purposes, setPurposes] = useState<ReadonlyMap<string, Purpose>>(new Map())
  const [recent, setRecent] = useState<readonly RecentPerson[]>([])
  const setPurpose = useCallback((nhsNumber: string, purpose: Purpose) => setPurposes((old) => new Map(old).set(nhsNumber, purpose)), [])
  const remember = useCallback((person: RecentPerson) => setRecent((old) => withPerson(old, person)), [])
  const forget = useCallback((nhsNumber: string) => setRecent((old) => old.filter((person) => person.nhsNumber !== nhsNumber)), [])
  const [owed, setOwed] = useState<readonly Owed[]>([])
  const owe = useCallback((one: Owed) => setOwed((old) => [...old.filter(({ overrideId }) => overrideId !== one.overrideId), one]), [])
  const settle = useCallback((overrideId: string) => setOwed((old) => old.filter((one) => one.overrideId !== overrideId)), [])
  const memory = useMemo<AccessMemory>(
    () => ({ purposeFor: (nhsNumber) => purposes.get(nhsNumber), setPurpose, recent, remember, forget, owed, owe, settle }),
    [purposes, setPurpose, recent, remember, forget, owed, owe, settle],
  )
  return <Memory.Provider value={memory}>{children}</Memory.Provider>
}

export function useAccessMemory(): AccessMemory {
  const memory = useContext(Memory)
  if (memory === undefined) throw new Error('AccessMemoryProvider is missing')
  return memory
}

/** The person first, once, with a name learnt earlier kept. */
export function withPerson(old: readonly RecentPerson[], person: RecentPerson): readonly RecentPerson[] {
  const known = old.find((other) => other.nhsNumber === person.nhsNumber)
  return [{ ...known, ...person }, ...old.filter((other) => other !== known)].slice(0, recentPeople)
}
