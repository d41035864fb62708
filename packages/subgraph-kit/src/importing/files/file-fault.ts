/** A file of which nothing can be taken, since it cannot be read to its end. In one sentence, which names a place and quotes nothing. */
export class FileFault extends Error {
  override readonly name = 'FileFault'
}
