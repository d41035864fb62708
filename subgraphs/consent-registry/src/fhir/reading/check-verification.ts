import type { Faults } from '../element-fault.js'
import type { ConsentResource } from './consent-schema.js'

/** A permit that its giver did not confirm is none. An unconfirmed refusal is taken: it can only withhold more. */
export function checkVerification({ verification = [] }: ConsentResource, permits: boolean, faults: Faults): void {
  if (!permits) return
  verification.forEach(({ verified }, at) => {
    if (!verified) faults.add(`Consent.verification[${at}].verified`, 'is false: a permit must be verified')
  })
}
