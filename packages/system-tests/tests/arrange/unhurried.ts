const timeouts = { AGENCY_TIMEOUT_MS: '20000', REGISTRY_TIMEOUT_MS: '20000', AUDIT_TIMEOUT_MS: '20000' }

/** Settings of a stack where what is shown is not about time: a slow machine must not make anyone look away. */
export const unhurried = { gateway: timeouts } as const
