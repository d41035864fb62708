import { type Agencies, AgenciesError, parseAgencies } from '@crisis-record/contract/agencies'
import { fileSetting } from './file-setting.js'

/** The agencies file as it was at the start. Whoever lists agencies in answers follows it: see followAgencies. */
export interface AgenciesFile {
  readonly path: string
  readonly text: string
  readonly agencies: Agencies
}

/** A setting that names the agencies file, for the partnership's own parts: other agencies know of none but themselves. */
export const agenciesFile = fileSetting<AgenciesFile>((text, path) => {
  try {
    return { value: { path, text, agencies: parseAgencies(text) } }
  } catch (cause) {
    if (cause instanceof AgenciesError) return { faults: [cause.message] }
    throw cause
  }
})
