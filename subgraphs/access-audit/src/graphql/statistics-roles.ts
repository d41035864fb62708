/** Whom statistics are for. For which purpose is the sharing agreement's to say: it reaches the resolver as `decision.may`. */
export const statisticsRoles = ['PARTNERSHIP_ANALYST'] as const
