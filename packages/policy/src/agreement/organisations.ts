import type { AgreementDocument } from './agreement-document.js'
import type { Fault } from './fault.js'

type Organisations = AgreementDocument['organisations']

/**
 * For every organisation listed, the legal entity that answers for it today: successors and parents are followed to the end.
 * An organisation that is no more is succeeded by one; what a person said of it is then said of its successor.
 */
export function followOrganisations(organisations: Organisations): {
  legalEntities: ReadonlyMap<string, string>
  faults: readonly Fault[]
} {
  const faults: Fault[] = []
  const next = new Map<string, string>()
  organisations.forEach((organisation, at) => {
    const { odsCode, partOf, succeededBy } = organisation
    if (next.has(odsCode)) {
      faults.push({ path: ['organisations', at, 'odsCode'], message: `${odsCode} is listed twice: keep one` })
    } else if ((partOf === undefined) === (succeededBy === undefined)) {
      faults.push({ path: ['organisations', at], message: 'say either partOf or succeededBy' })
    } else {
      next.set(odsCode, partOf ?? succeededBy ?? odsCode)
    }
  })
  const legalEntities = new Map<string, string>()
  organisations.forEach(({ odsCode }, at) => {
    const end = endOf(odsCode, next)
    if (end === undefined) faults.push({ path: ['organisations', at], message: `${odsCode} leads back to itself: break the circle` })
    else legalEntities.set(odsCode, end)
  })
  return { legalEntities, faults }
}

function endOf(odsCode: string, next: ReadonlyMap<string, string>): string | undefined {
  const passed = new Set<string>()
  let at = odsCode
  for (let following = next.get(at); following !== undefined; following = next.get(at)) {
    passed.add(at)
    if (passed.has(following)) return undefined
    at = following
  }
  return at
}
