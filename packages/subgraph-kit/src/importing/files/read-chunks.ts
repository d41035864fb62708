import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { FileFault } from './file-fault.js'

export interface Chunks {
  /** Once. */
  readonly bytes: AsyncIterable<Buffer>
  /** Of all that was read. */
  digest(): string
}

/** Reads a file piece by piece. */
export async function readChunks(path: string): Promise<Chunks> {
  await checkFile(path)
  const hash = createHash('sha256')
  async function* bytes(): AsyncGenerator<Buffer> {
    for await (const chunk of createReadStream(path, { highWaterMark: 65_536 }) as AsyncIterable<Buffer>) {
      hash.update(chunk)
      yield chunk
    }
  }
  return { bytes: bytes(), digest: () => hash.copy().digest('hex') }
}

/** It is read twice, so a pipe will not do. */
async function checkFile(path: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    const { code } = error as { code?: unknown }
    throw new FileFault(code === 'ENOENT' ? `There is no file ${path}.` : `The file ${path} may not be read.`)
  })
  if (!found.isFile()) throw new FileFault(`${path} is not a file.`)
}
