import { setTimeout as sleep } from 'node:timers/promises'

/** What is asked of one of those that are compared: the nth question, whose answer must be right. */
export interface Subject {
  readonly name: string
  ask(nth: number): Promise<boolean>
}

export interface Latencies {
  readonly name: string
  readonly p50: number
  readonly p95: number
  readonly answers: number
  readonly wrong: number
}

/**
 * Asks each in turn, at an open rate for all together: a question goes out when it is due, whether the last was answered or not, and its time is
 * reckoned from then. What else the machine does hits all alike.
 */
export async function openLoad(
  subjects: readonly Subject[],
  { rate, seconds, from = 0 }: { readonly rate: number; readonly seconds: number; readonly from?: number },
): Promise<readonly Latencies[]> {
  const taken = subjects.map(({ name }) => ({ name, times: [] as number[], wrong: 0 }))
  const asked: Promise<void>[] = []
  const began = performance.now()
  const ask = async ({ subject, nth, due }: { subject: number; nth: number; due: number }) => {
    const isRight = await subjects[subject]?.ask(from + nth).catch(() => false)
    const kept = taken[subject]
    if (isRight === true) kept?.times.push(performance.now() - due)
    else if (kept !== undefined) kept.wrong++
  }
  for (let n = 0; n < rate * seconds; n++) {
    const due = began + (n * 1000) / rate
    await sleep(Math.max(0, due - performance.now()))
    asked.push(ask({ subject: n % subjects.length, nth: Math.floor(n / subjects.length), due }))
  }
  await Promise.all(asked)
  return taken.map(({ name, times, wrong }) => {
    const sorted = times.toSorted((a, b) => a - b)
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
    return { name, p50: at(0.5), p95: at(0.95), answers: times.length, wrong }
  })
}
