import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { collectFaults, type ElementFault } from '../element-fault.js'

const operationOutcome = z.object({ issue: z.array(z.object({ severity: z.string(), expression: z.array(z.string()).optional() })) })

export type ValidateConsent = (resource: unknown) => readonly ElementFault[]

/**
 * Two validators, since neither finds all: @medplum/core holds a resource against the structure definitions of R4 (unknown and missing elements,
 * cardinality, invariants), `fhir` against their required codes and the forms of their values. Loaded when first needed: nothing else here pays for them.
 */
export async function loadConsentValidator(): Promise<ValidateConsent> {
  const [{ indexStructureDefinitionBundle, validateResource, OperationOutcomeError }, { Fhir }] = await Promise.all([
    import('@medplum/core'),
    import('fhir').then((module) => module.default),
  ])
  indexStructureDefinitionBundle(JSON.parse(readFileSync(new URL('../definitions/r4.json', import.meta.url), 'utf8')))
  const codes = new Fhir()
  return (resource) => {
    const faults = collectFaults()
    // Neither copes with every shape that JSON can have: one that throws has found the resource at fault, if not where.
    const attempt = (validate: () => void): void => {
      try {
        validate()
      } catch (error) {
        const issues = error instanceof OperationOutcomeError ? operationOutcome.safeParse(error.outcome).data?.issue : undefined
        if (issues === undefined) faults.add('Consent', 'is not a resource of R4')
        for (const { severity, expression } of issues ?? [])
          if (severity === 'error' || severity === 'fatal') faults.add(expression?.[0] ?? 'Consent', 'is not as the structure of R4 has it')
      }
    }
    attempt(() => {
      validateResource(resource as Parameters<typeof validateResource>[0])
    })
    attempt(() => {
      for (const { severity, location } of codes.validate(resource as object).messages)
        if (String(severity) === 'error' || String(severity) === 'fatal')
          faults.add(location ?? 'Consent', 'is missing, or holds no code or value that R4 allows there')
    })
    return faults.all
  }
}
