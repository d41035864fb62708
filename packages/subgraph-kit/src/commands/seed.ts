/* eslint-disable no-restricted-globals -- part of the agency's main.ts */
import { seedStore } from '../store/seed-store.js'
import { type Upkeep, migrateStore } from '../store/upkeep.js'
import { tellParent } from './tell-parent.js'

/** `seed`: migrates, then seeds, goes on or extends. Ends at once when a parent process that started it goes away: what is marked is kept. */
export async function seed(upkeep: Upkeep, { people, onlyLook }: { readonly people: number; readonly onlyLook: boolean }): Promise<void> {
  const orphaned = () => process.exit(1)
  process.once('disconnect', orphaned)
  await migrateStore(upkeep)
  const outcome = await seedStore(upkeep, {
    people,
    where: onlyLook ? 'ONLY_LOOK' : 'GROW',
    progress: (done, of) => tellParent({ type: 'seeding', done, of }),
  })
  if (outcome === 'NOTHING_TO_DO') upkeep.log.info('the store holds these people already, or there is nothing to seed')
  // An open channel to a parent would keep the process.
  process.off('disconnect', orphaned)
  if (process.connected) process.disconnect()
}
