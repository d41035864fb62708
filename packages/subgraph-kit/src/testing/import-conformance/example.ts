import type { Category } from '@crisis-record/contract'
import type { Coding } from '../../schema/coding.js'
import { codeSystems, nhsNumberSystem } from '../../importing/fhir/code-systems.js'

/** A resource, or changes to one; `undefined` takes an element out. */
export type ResourceJson = Readonly<Record<string, unknown>>
export type MakeResource = (changes?: ResourceJson) => ResourceJson

/** A resource that an agency takes, and what the agency shows of it. */
export interface ImportExample {
  /** A good one, made by `exampleResource`: each has an identifier of its own. */
  readonly make: MakeResource
  /** Changes by which it is not shown any more, such as that it was entered in error. */
  readonly withdrawn: ResourceJson
  /** Changes that show, such as another text. */
  readonly changed: ResourceJson
  /** Asked through the subgraph under these categories, it is answered so. */
  readonly shown: { readonly permit: readonly Category[]; readonly selection: string; readonly answer: unknown }
}

/** Whose the examples are: one of the people of the demo. */
export const examplePerson = '9990000018'

let made = 0

/** Makes resources of one type, each with an identifier of its own, of 999 000 0018 unless it says otherwise. */
export function exampleResource(type: string, person: 'patient' | 'subject', base: ResourceJson): MakeResource {
  return (changes = {}) => {
    const all = {
      resourceType: type,
      identifier: [{ system: 'https://agency.example/Id/record', value: `${type}-${++made}` }],
      [person]: whose(examplePerson),
      ...base,
      ...changes,
    }
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
  }
}

/** A reference to a person by NHS number. */
export const whose = (nhsNumber: string) => ({ identifier: { system: nhsNumberSystem, value: nhsNumber } })

export const snomedCt = (code: string, display: string) => conceptOf({ system: codeSystems.snomedCt, code, display })
export const conceptOf = (...coding: readonly Coding[]) => ({ coding })

/** A code of HL7, such as a status kept as a concept. */
export const hl7 = (system: string, code: string) => ({ coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code }] })

/** `meta` with one security label of HL7. */
export const securityLabel = (system: 'v3-Confidentiality' | 'v3-ActCode', code: string) => ({
  meta: { security: hl7(system, code).coding },
})

export const bundle = (...resources: readonly unknown[]): string =>
  JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: resources.map((one) => ({ resource: one })) }, null, 2)

export const ndjson = (...resources: readonly unknown[]): string => `${resources.map((one) => JSON.stringify(one)).join('\n')}\n`
