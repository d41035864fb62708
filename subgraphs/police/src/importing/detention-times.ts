import { type About, readInstant, refuseDisorder } from '@crisis-record/subgraph-kit/importing'

const type = 'PlaceOfSafetyDetention'

interface Story {
  readonly detainedAt: string
  readonly consulted?: { readonly at?: string | undefined } | undefined
  readonly ambulanceCalledAt?: string | undefined
  readonly ambulanceArrivedAt?: string | undefined
  readonly arrivedAt?: string | undefined
  readonly handedOverAt?: string | undefined
  readonly endedAt?: string | undefined
}

/** The times of a detention, each after what it can only come after. The clock of the law runs by them, so none is guessed. */
export function readDetentionTimes(story: Story, about: About) {
  const { faults } = about
  const element = (name: string) => `${type}.${name}`
  const time = (name: string, value: string | undefined) => readInstant({ element: element(name), value }, about)
  const detainedAt = time('detainedAt', story.detainedAt)
  const consultedAt = time('consulted.at', story.consulted?.at)
  const ambulanceCalledAt = time('ambulanceCalledAt', story.ambulanceCalledAt)
  const ambulanceArrivedAt = time('ambulanceArrivedAt', story.ambulanceArrivedAt)
  const arrivedAt = time('arrivedAt', story.arrivedAt)
  const handedOverAt = time('handedOverAt', story.handedOverAt)
  const endedAt = time('endedAt', story.endedAt)
  const detained = [element('detainedAt'), detainedAt] as const
  // Whom the constable consults, they consult before they use the power: section 136(1C).
  refuseDisorder(faults, [element('consulted.at'), consultedAt], detained)
  refuseDisorder(faults, [element('ambulanceCalledAt'), ambulanceCalledAt], [element('ambulanceArrivedAt'), ambulanceArrivedAt])
  refuseDisorder(faults, detained, [element('arrivedAt'), arrivedAt], [element('handedOverAt'), handedOverAt])
  refuseDisorder(faults, detained, [element('arrivedAt'), arrivedAt], [element('endedAt'), endedAt])
  return { detainedAt, consultedAt, ambulanceCalledAt, ambulanceArrivedAt, arrivedAt, handedOverAt, endedAt }
}
