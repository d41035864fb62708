import type { Faults } from '@crisis-record/subgraph-kit/importing'

/** Seven digits and more, however they are grouped. */
const longNumber = /\d(?:[\s().\p{Pd}]*\d){6,}/gu
/** Free to ring, or the same wherever one lives: 0300, 0800, 0808, 0845. No longer than one number is: two that stand together would pass by the first. */
const national = /^(?=\d{7,11}$)0(?:3|80|84)/

/**
 * Whom a person turns to is no secret of where they live, but a number can be: of people none may stand in a plan, of services none but national ones.
 * (The place itself stands under a step of its own, which carries the label of it.)
 */
export function refuseNumbers(
  { people, services }: { readonly people: readonly string[]; readonly services: readonly string[] },
  { element, faults }: { readonly element: string; readonly faults: Faults },
): void {
  if (people.some((text) => text.match(longNumber) !== null))
    faults.add(element, 'gives a telephone number among the people: name them without')
  const numbers = services.flatMap((text) => text.match(longNumber) ?? []).map((number) => number.replaceAll(/\D/g, ''))
  if (numbers.some((digits) => !national.test(digits)))
    faults.add(element, 'gives a telephone number of a service that is not a national one')
}
