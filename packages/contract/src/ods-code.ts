/** Organisation Data Service code of an organisation. System: https://fhir.nhs.uk/Id/ods-organization-code */
export type OdsCode = string & { readonly __brand: 'OdsCode' }

export function parseOdsCode(raw: unknown): OdsCode | undefined {
  return typeof raw === 'string' && /^[A-Z0-9]{3,10}$/.test(raw) ? (raw as OdsCode) : undefined
}
