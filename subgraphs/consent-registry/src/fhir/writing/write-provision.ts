import type { Extent, Instant, Scope } from '@crisis-record/policy'
import { codeSystems, extensions, identifierSystems } from '../code-systems.js'
import type { SharingDecision } from '../sharing-decision.js'

type Json = Readonly<Record<string, unknown>>

/** One rule, in the root: its type is written, and the policy beside it is ours, so that nobody need guess what the root is an exception to. */
export function writeProvision(decision: Omit<SharingDecision, 'authority' | 'givenAt'>, end: Instant | undefined): Json {
  const { effect, scope, periodStart: start } = decision
  const actor = [...holders(scope.source), ...recipients(scope)]
  const period = {
    ...(start === undefined ? {} : { start: new Date(start).toISOString() }),
    // A FHIR period includes its last millisecond; ours ends just before it.
    ...(end === undefined ? {} : { end: new Date(end - 1).toISOString() }),
  }
  return {
    ...(effect === 'REFUSE' && scope.emergencyExcepted === true && namesTreatment(scope.purpose)
      ? { modifierExtension: [{ url: extensions.emergencyExcepted, valueBoolean: true }] }
      : {}),
    type: effect === 'PERMIT' ? 'permit' : 'deny',
    ...(Object.keys(period).length === 0 ? {} : { period }),
    ...(actor.length === 0 ? {} : { actor }),
    ...(scope.purpose === 'ANY' ? {} : { purpose: scope.purpose.map(purposeCoding) }),
    ...(scope.category === 'ANY' ? {} : { class: scope.category.map((code) => ({ system: codeSystems.ownCategory, code })) }),
  }
}

const namesTreatment = (purpose: Extent) => purpose !== 'ANY' && purpose.includes('TREAT')

function holders(source: Extent): readonly Json[] {
  return source === 'ANY' ? [] : source.map((odsCode) => ({ role: participation('CST'), reference: organisation(odsCode) }))
}

/** Roles and organisations named both are written as all pairs of one with the other. */
function recipients({ role, organisation: organisations }: Scope): readonly Json[] {
  if (role === 'ANY') {
    return organisations === 'ANY'
      ? []
      : organisations.map((odsCode) => ({ role: participation('IRCP'), reference: organisation(odsCode) }))
  }
  if (organisations === 'ANY') {
    return role.map((value) => ({
      role: participation('IRCP'),
      reference: { type: 'PractitionerRole', identifier: { system: codeSystems.ownRole, value } },
    }))
  }
  return role.flatMap((code) =>
    organisations.map((odsCode) => ({ role: { coding: [{ system: codeSystems.ownRole, code }] }, reference: organisation(odsCode) })),
  )
}

const participation = (code: string) => ({ coding: [{ system: codeSystems.participation, code }] })

const organisation = (value: string) => ({ type: 'Organization', identifier: { system: identifierSystems.odsCode, value } })

const purposeCoding = (code: string) => ({ system: code === 'SAFEGUARDING' ? codeSystems.ownPurpose : codeSystems.purpose, code })
