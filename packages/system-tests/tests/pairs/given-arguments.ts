type Input = Readonly<Record<string, unknown>>

/** Stands for the number of the person a pair is about. */
export const thePerson = '{the person}'

/**
 * Fields whose answers tell of looks and of the times of looks, which each look changes whatever is held. What they tell comes from the audit, which
 * holds decisions and no data: see the tests of access-audit.
 */
export const neverAsked: ReadonlySet<string> = new Set(['Patient.accessHistory', 'Patient.accessHistoryExport'])

/** What other roots are asked with. Of the audit and its findings nothing is looked for that is there, for the same reason. */
export const rootInputs: Readonly<Record<string, readonly Input[]>> = {
  findPatients: [{ nhsNumber: thePerson }, { familyName: 'Testington', dateOfBirth: '1990-04-01' }, {}],
  overrideQueue: [{}, { state: 'ALL' }],
  auditSearch: [{ requestId: 'no-such-request' }],
  findings: [{ kind: 'NO_SUCH_KIND' }],
  crisisPlanReviews: [{ from: '2020-01', to: '2020-02' }],
  sharingStatistics: [{ from: '2020-01', to: '2020-02' }],
}

const noSuchId = '00000000-0000-4000-8000-000000000000'
const draft = {
  effect: 'REFUSE',
  scope: { categories: ['CRISIS_PLAN'] },
  authority: 'PERSON',
  givenAt: '2026-01-05T10:00:00.000Z',
  how: 'IN_PERSON',
}

export const changeInputs: Readonly<Record<string, readonly Input[]>> = {
  recordStatement: [0, 1, 2].flatMap((expectedVersion) => [
    { nhsNumber: thePerson, expectedVersion, statement: draft },
    { nhsNumber: thePerson, expectedVersion, statement: { ...draft, effect: 'PERMIT', scope: { categories: ['SUBSTANCE_USE'] } } },
    { nhsNumber: thePerson, expectedVersion, statement: { ...draft, effect: 'NEITHER' } },
  ]),
  withdrawStatement: [{ nhsNumber: thePerson, expectedVersion: 0, statementId: noSuchId, authority: 'PERSON', how: 'IN_PERSON' }],
  markEnteredInError: [{ nhsNumber: thePerson, expectedVersion: 0, statementId: noSuchId, why: 'another person’s' }],
  importConsent: [{ nhsNumber: thePerson, expectedVersion: 0, resource: '{}' }],
  openOverride: [
    {
      nhsNumber: thePerson,
      reason: 'VITAL_INTERESTS',
      capacity: 'LACKS_CAPACITY',
      categories: ['SUBSTANCE_USE', 'MEDICATION', 'CRISIS_PLAN'],
    },
    { nhsNumber: thePerson, reason: 'VITAL_INTERESTS', capacity: 'HAS_CAPACITY_OTHERS_AT_RISK', categories: ['MEDICATION'] },
  ],
  justifyOverride: [{ nhsNumber: thePerson, overrideId: noSuchId, justification: 'a justification of some length' }],
  endOverride: [{ nhsNumber: thePerson, overrideId: noSuchId }],
  reviewOverride: [{ nhsNumber: thePerson, overrideId: noSuchId, outcome: 'APPROPRIATE', personTold: true }],
  reviewFinding: [{ nhsNumber: thePerson, findingId: noSuchId, outcome: 'APPROPRIATE' }],
}
