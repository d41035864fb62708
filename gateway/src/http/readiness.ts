/** Each resolves when its part can serve, and rejects when it cannot. */
export type ReadinessChecks = Readonly<Record<string, () => Promise<void>>>

export interface Readiness {
  ready: boolean
  /** For operators alone. */
  parts: Record<string, 'ready' | 'not ready'>
}

const longestMs = 3000

export async function readReadiness(checks: ReadinessChecks): Promise<Readiness> {
  const names = Object.keys(checks)
  const settled = await Promise.allSettled(Object.values(checks).map(async (check) => await withinTime(check())))
  const parts = names.map((name, i) => [name, settled[i]?.status === 'fulfilled' ? 'ready' : 'not ready'] as const)
  return { ready: settled.every(({ status }) => status === 'fulfilled'), parts: Object.fromEntries(parts) }
}

function withinTime(check: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('took too long')), longestMs)
    check.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
