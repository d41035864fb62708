import type { ImportDefinition } from '@crisis-record/subgraph-kit/importing'

/** What single items of a safe haven can be labelled with: `itemLabels` of the agencies file. */
export const labels: ImportDefinition['labels'] = ['SUBSTANCE_USE', 'SEXUAL_HEALTH', 'DOMESTIC_ABUSE']
