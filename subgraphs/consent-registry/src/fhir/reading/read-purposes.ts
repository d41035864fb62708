import { type Extent } from '@crisis-record/policy'
import { isPurpose } from '@crisis-record/contract'
import { codeSystems } from '../code-systems.js'
import type { Faults } from '../element-fault.js'
import type { Provision } from './consent-schema.js'

export function readPurposes({ purpose }: Provision, path: string, faults: Faults): Extent | null {
  if (purpose === undefined) return 'ANY'
  const read = purpose.map(({ system, code }, at) => {
    const local = code === 'SAFEGUARDING'
    if (system === (local ? codeSystems.ownPurpose : codeSystems.purpose) && isPurpose(code)) return code
    return faults.add(`${path}.purpose[${at}]`, 'is not a purpose records are opened for here')
  })
  return read.some((one) => one === null) ? null : [...new Set(read.flatMap((one) => one ?? []))].sort()
}
