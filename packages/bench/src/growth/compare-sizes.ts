import type { Stack } from '@crisis-record/local-stack'
import { drawPeople } from './draw-people.js'
import { type Latencies, openLoad, type Subject } from './open-load.js'
import { type Kind, record, searches } from './questions.js'
import { askStack } from './sized-stack.js'

/** Requests a second to both stacks together. */
const rate = 10

export interface Compared {
  readonly kind: Kind
  readonly few: Latencies
  readonly many: Latencies
}

/** The record and each search, about another person every time, of few people and of many in turn. */
export async function compareSizes(stacks: { readonly few: Stack; readonly many: Stack }, seconds: number): Promise<readonly Compared[]> {
  const kinds = await Promise.all(
    [record, ...searches].map(async (kind) => {
      const [few, many] = [await subjectOf('few', stacks.few, kind), await subjectOf('many', stacks.many, kind)]
      return { kind, subjects: [few, many] }
    }),
  )
  // Some twenty processes were just started; until each has met its own work often enough, it is their warming up that is measured.
  const warmUp = { rate: 2 * rate, seconds }
  await openLoad(
    kinds.flatMap(({ subjects }) => subjects),
    warmUp,
  )
  const compared: Compared[] = []
  for (const { kind, subjects } of kinds) {
    const [few, many] = await openLoad(subjects, { rate, seconds, from: warmUp.rate * warmUp.seconds })
    if (few !== undefined && many !== undefined) compared.push({ kind, few, many })
  }
  return compared
}

/** Goal 3: the combined record of one stack, alone, at ten requests a second. */
export async function recordAlone(stack: Stack, seconds: number): Promise<Latencies | undefined> {
  const [latencies] = await openLoad([await subjectOf('alone', stack, record)], { rate, seconds, from: 1000 })
  return latencies
}

async function subjectOf(name: string, stack: Stack, kind: Kind): Promise<Subject> {
  const people = await drawPeople(stack, 2000)
  const token = await stack.token('liaison')
  return {
    name,
    async ask(nth) {
      const person = people[nth % people.length]
      if (person === undefined) return false
      const text = await askStack({ stack, token }, kind.query, kind.variables(person))
      return text?.includes(person.nhsNumber) === true
    },
  }
}
