import { type Clock, Counter, Gauge, type ServiceDeps } from '@crisis-record/subgraph-kit'
import type { Outbox } from '../records/outbox.js'

/** What is counted of the feed. Nothing about any person. */
export interface FeedMetrics {
  told(people: number): void
  /** The registry does not take somebody: what is recorded of them cannot be right. */
  refused(): void
  failed(): void
}

export function createFeedMetrics(metrics: ServiceDeps['metrics'], { outbox, clock }: { outbox: Outbox; clock: Clock }): FeedMetrics {
  const registers = [metrics]
  const told = new Counter({ name: 'crisis_record_register_told_total', help: 'People the consent registry was told of.', registers })
  const refused = new Counter({
    name: 'crisis_record_register_refused_total',
    help: 'People the consent registry refused to be told of; each is tried again, and counted again.',
    registers,
  })
  const failed = new Counter({
    name: 'crisis_record_register_failed_total',
    help: 'Attempts to tell the consent registry that failed.',
    registers,
  })
  // Counted when asked for: while a whole population waits, counting is not for free.
  new Gauge({
    name: 'crisis_record_register_waiting',
    help: 'People the consent registry is still to be told of.',
    registers,
    async collect() {
      this.set((await outbox.standing()).waiting)
    },
  })
  new Gauge({
    name: 'crisis_record_register_oldest_seconds',
    help: 'How long the person waits already that the consent registry has not been told of for longest; 0: nobody waits.',
    registers,
    async collect() {
      const { oldestSince } = await outbox.standing()
      this.set(oldestSince === undefined ? 0 : Math.max(0, (clock.now().getTime() - oldestSince.getTime()) / 1000))
    },
  })
  return { told: (people) => told.inc(people), refused: () => refused.inc(), failed: () => failed.inc() }
}
