import type { Recorder } from '@crisis-record/subgraph-kit'

/** Written down at one moment and not touched since. */
export function recorded(at: Date, name: string, role: string): { recordedAt: Date; lastUpdated: Date; recordedBy: Recorder } {
  return { recordedAt: at, lastUpdated: at, recordedBy: { name, role } }
}
