import { fewest, roundedTo } from '@crisis-record/subgraph-kit'

/** How the report protects people, in sentences for whoever reads it. */
export const suppressionRules: readonly string[] = [
  `A count with fewer than ${String(fewest)} different people or fewer than ${String(fewest)} different members of staff behind it is not shown.`,
  'Where one count of a row is not shown, the whole row is not: all rows of a role have about the same sum, and it could be worked out.',
  `What is shown is rounded to the nearest ${String(roundedTo)}. No sums are shown.`,
  'Only months that are over are counted, once; a month never changes afterwards.',
  'Counted is what staff asked for and what was decided. Whether any information existed is nowhere in it.',
]
