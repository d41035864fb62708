import { AgenciesError, parseAgencies } from '@crisis-record/contract/agencies'
import { fileSetting } from './file-setting.js'

/** A setting that names the agencies file, for the partnership's own parts: other agencies know of none but themselves. */
export const agenciesFile = fileSetting((text) => {
  try {
    return { value: parseAgencies(text) }
  } catch (cause) {
    if (cause instanceof AgenciesError) return { faults: [cause.message] }
    throw cause
  }
})
