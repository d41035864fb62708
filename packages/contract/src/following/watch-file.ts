import { type FSWatcher, watch } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'

export interface FileWatch {
  stop(): void
}

/**
 * Tells of a file's text when it changed and then stayed the same for a while, so that half a file, as an editor writes it, is never told.
 * The text itself is looked at again and again, since no notice of the system can be relied on: editors put a new file in the old one's place,
 * and files mounted into a container or over a network send none. A notice of the folder only makes it quicker.
 */
export function watchFile(options: {
  readonly path: string
  /** As it is now. */
  readonly text: string
  /** How often it is looked at, and for how long it must have stayed the same. */
  readonly everyMs: number
  changed(text: string): Promise<void>
  /** Told once, until it can be read again. */
  unreadable(error: unknown): void
}): FileWatch {
  const { path, everyMs } = options
  let told = options.text
  let seen = options.text
  let seenSince = performance.now()
  let readable = true
  let stopped = false
  let busy: Promise<void> | undefined

  const look = async (): Promise<void> => {
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      // Between the removal of the old file and the coming of the new one there is none.
      if (readable && !stopped) options.unreadable(error)
      readable = false
      return undefined
    })
    if (text === undefined || stopped) return
    readable = true
    const now = performance.now()
    // One writing is noticed several times: seeing the same twice in a row says nothing, having seen it for a while does.
    if (text !== seen) seenSince = now
    seen = text
    if (text === told || now - seenSince < everyMs) return
    told = text
    await options.changed(text)
  }
  const lookOnce = (): void => {
    if (stopped || busy !== undefined) return
    busy = look().finally(() => (busy = undefined))
  }

  const timer = setInterval(lookOnce, everyMs)
  timer.unref()
  const notices = watchFolder(path, lookOnce)
  return {
    stop() {
      stopped = true
      clearInterval(timer)
      notices?.close()
    },
  }
}

/** Of the folder, not of the file: a watch of the file stays with the old one when a new one takes its place. */
function watchFolder(path: string, look: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(dirname(path), { persistent: false }, (_event, name) => {
      if (name === null || name === basename(path)) look()
    })
    watcher.on('error', () => watcher.close())
    return watcher
  } catch {
    return undefined
  }
}
