import type { Effect, Extent } from '@crisis-record/policy'
import { extensions } from '../code-systems.js'
import type { Faults } from '../element-fault.js'
import type { Provision } from './consent-schema.js'

/** The one modifier of a provision that we know: a refusal of treatment that excepts emergencies. Any other refuses the resource. */
export function readEmergency(
  { modifierExtension = [] }: Provision,
  at: { readonly path: string; readonly effect: Effect; readonly purpose: Extent },
  faults: Faults,
): boolean {
  modifierExtension.forEach(({ url }, index) => {
    if (url !== extensions.emergencyExcepted)
      faults.add(`${at.path}.modifierExtension[${index}]`, 'is not known here, and changes what the rule means')
  })
  const said = modifierExtension.filter(({ url }) => url === extensions.emergencyExcepted)
  if (said.length === 0) return false
  const namesTreatment = at.purpose !== 'ANY' && at.purpose.includes('TREAT')
  const holds = said.length === 1 && said[0]?.['valueBoolean'] === true && at.effect === 'REFUSE' && namesTreatment
  if (!holds) faults.add(`${at.path}.modifierExtension`, 'excepts emergencies, which only a refusal that names TREAT can')
  return holds
}
