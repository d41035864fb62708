/** The public reasons of a denial. Nothing else about a denial is ever shown. */
export const denialReasons = ['NOT_SHARED', 'PERSON_DECEASED', 'ROLE_NOT_PERMITTED', 'PATIENT_OBJECTED'] as const

export type DenialReason = (typeof denialReasons)[number]

/** On what ground something is permitted. */
export const permitBases = ['ROLE', 'EXPLICIT_CONSENT', 'BEST_INTERESTS', 'IMPLIED_CONSENT', 'OVERRIDE'] as const

export type PermitBasis = (typeof permitBases)[number]
