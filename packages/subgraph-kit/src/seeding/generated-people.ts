import { type NhsNumber, syntheticNhsNumber } from '@crisis-record/contract'

/** The first serial of the generated population; the people of the fixed scenarios have lower ones. */
export const firstSerial = 1000
const serials = 1_000_000

/** The first `count` people of the generated population, by synthetic NHS number: the same people, in the same order, at every agency. */
export function* generatedPeople(count: number): Generator<NhsNumber> {
  let given = 0
  for (let serial = firstSerial; given < count && serial < serials; serial++) {
    const nhsNumber = syntheticNhsNumber(serial)
    if (nhsNumber === undefined) continue
    given++
    yield nhsNumber
  }
}
