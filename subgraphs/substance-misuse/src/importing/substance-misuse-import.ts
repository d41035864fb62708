import type { ImportDefinition } from '@crisis-record/subgraph-kit/importing'
import { episodeImport } from './episode-import.js'
import { episodes } from './targets.js'

/** What a recovery service takes from its case management. */
export const substanceMisuseImport: ImportDefinition = {
  targets: [episodes],
  labels: ['SEXUAL_HEALTH', 'DOMESTIC_ABUSE'],
  carried: ['SUBSTANCE_USE'],
  resources: { EpisodeOfCare: episodeImport },
}
