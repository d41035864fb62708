import type { FastifyInstance } from 'fastify'
import type { DataSource } from 'typeorm'

export type Health = { readonly ready: true } | { readonly ready: false; readonly because: 'STOPPING' | 'DATABASE' }

/** Ready means the store answers and nobody asked us to stop. The registry is not asked: a readiness that follows another's would take all down at once. */
export function createHealth(dataSource: DataSource): { check(): Promise<Health>; stopping(): void } {
  let isStopping = false
  let last: { readonly at: number; readonly health: Promise<Health> } | undefined
  return {
    check() {
      if (isStopping) return Promise.resolve({ ready: false, because: 'STOPPING' })
      // Health is open to anyone: at most one question a second reaches the store.
      const now = performance.now()
      if (last === undefined || now - last.at > 1_000) last = { at: now, health: askStore(dataSource) }
      return last.health
    },
    stopping() {
      isStopping = true
    },
  }
}

async function askStore(dataSource: DataSource): Promise<Health> {
  let timer: NodeJS.Timeout | undefined
  try {
    const tooLate = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error('the store did not answer in time')), 1_000)
    })
    await Promise.race([dataSource.query('SELECT 1'), tooLate])
    return { ready: true }
  } catch {
    return { ready: false, because: 'DATABASE' }
  } finally {
    clearTimeout(timer)
  }
}

/** `detailed` belongs on the internal port alone. */
export function registerHealth(app: FastifyInstance, health: { check(): Promise<Health> }, detailed: boolean): void {
  app.get('/health/live', async (_request, reply) => reply.send({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    const state = await health.check()
    const status = state.ready ? 'ready' : 'not ready'
    return reply.code(state.ready ? 200 : 503).send(detailed && !state.ready ? { status, because: state.because } : { status })
  })
}
