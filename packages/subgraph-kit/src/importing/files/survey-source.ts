import { collectReferences, type References, TooManySupporting } from '../fhir/references.js'
import { FileFault } from './file-fault.js'
import type { Source } from './open-source.js'

export interface Survey {
  readonly entries: number
  readonly digest: string
  readonly references: References
}

/** Reads a file to its end before anything of it is taken: what breaks off in the middle is not begun. Finds whom and what its items refer to. */
export async function surveySource(source: Source): Promise<Survey> {
  const references = collectReferences()
  let entries = 0
  try {
    for await (const { resource, fullUrl, faults } of source.entries) {
      entries++
      // Of what is refused itself nothing is believed.
      if (faults.length === 0) references.add(resource, fullUrl)
    }
  } catch (error) {
    if (error instanceof TooManySupporting)
      throw new FileFault('The file holds more than 100,000 resources that others only refer to: import it in parts.')
    throw error
  }
  return { entries, digest: source.digest(), references }
}
