import { type Agencies, namesOfOrganisations } from '@crisis-record/contract/agencies'
import { type Agreement, legalEntity, type NameOf, type PreviewSource } from '@crisis-record/policy'

/** Every agency that holds something, and what organisations are called: a site by the name of who answers for it. */
export function namesAndSources(
  agencies: Agencies,
  agreement: Agreement,
): { readonly sources: readonly (PreviewSource & { readonly name: string })[]; readonly nameOf: NameOf } {
  const sources = agencies.kinds.flatMap(({ carries, instances }) => instances.map((one) => ({ ...one, categories: carries })))
  const names = new Map(namesOfOrganisations(agencies).map(({ odsCode, name }) => [odsCode, name]))
  return { sources, nameOf: (odsCode) => names.get(odsCode) ?? names.get(legalEntity(agreement, odsCode)) ?? odsCode }
}
