/** As many as one statement takes well, and one transaction where several are made. */
const batchSize = 500

/** Some at a time, without the first `from`. */
export async function* inBatches<T>(all: AsyncIterable<T>, { from }: { readonly from: number }): AsyncGenerator<readonly T[]> {
  let batch: T[] = []
  let at = 0
  for await (const one of all) {
    if (at++ < from) continue
    batch.push(one)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
