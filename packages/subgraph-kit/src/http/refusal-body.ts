/** The one answer to credentials that do not hold, whatever was wrong with them. */
export const refusalBody = '{"errors":[{"message":"Not authorised.","extensions":{"code":"UNAUTHENTICATED"}}]}'

export const refusalStatus = 401
