import type { encounterElements, shapes } from '@crisis-record/subgraph-kit/importing'
import type { z } from 'zod'

/** An Encounter whose shape has been read; what it means has not. */
export type Encounter = z.infer<z.ZodObject<typeof encounterElements>> & { readonly extension?: readonly shapes.Extension[] | undefined }
