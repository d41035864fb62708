/** The API that access tokens are for, as an OAuth resource (RFC 8707). */
export const recordResource = 'https://crisis-record.example/api'
