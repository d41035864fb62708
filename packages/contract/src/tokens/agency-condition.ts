import { z } from 'zod'

/** What a part answers the gateway that asks, by `POST /status`, how it is. That it answers says that it and its store can serve. */
export const agencyCondition = z.object({
  /** The day in London its store last took a feed; null where it never did, or has none. */
  lastFed: z.iso.date().nullable(),
})
export type AgencyCondition = z.infer<typeof agencyCondition>
