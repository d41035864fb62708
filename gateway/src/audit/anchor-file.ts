import { closeSync, mkdirSync, openSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname } from 'node:path'

export interface Anchor {
  /** ISO 8601, by the gateway's clock. */
  readonly keptAt: string
  readonly why: 'START' | 'HOURLY' | 'STOP'
  /** The head as the audit signed it. */
  readonly head: string
}

/** Where heads are kept outside the audit: JSON lines, only ever appended to, each on disk before it counts. */
export interface AnchorFile {
  append(anchor: Anchor): Promise<void>
}

/** @throws Error with one clear sentence where the file cannot be written to: better found at start than when it is missed */
export function openAnchorFile(path: string): AnchorFile {
  try {
    mkdirSync(dirname(path), { recursive: true })
    closeSync(openSync(path, 'a', 0o600))
  } catch (cause) {
    throw new Error(`The file ${path} cannot be written to. Set AUDIT_ANCHORS_FILE to one that can.`, { cause })
  }
  return {
    async append(anchor) {
      const file = await open(path, 'a', 0o600)
      try {
        await file.appendFile(`${JSON.stringify(anchor)}\n`)
        await file.datasync()
      } finally {
        await file.close()
      }
    },
  }
}
