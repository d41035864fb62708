/** What `--help` prints. */
export const usage = `The crisis-record gateway: GraphQL over the agencies, sign-in, and the viewer. All settings are environment variables.

Needed
  DATABASE_URL              PostgreSQL database of the sessions: postgres://user:password@host:5432/name
  OIDC_ISSUER               identity provider
  OIDC_CLIENT_ID            our name there; redirect address PUBLIC_URL/auth/callback, after sign-out PUBLIC_URL/
  OIDC_CLIENT_SECRET_FILE   file with the client secret
  SESSION_SECRET_FILE       file with a random secret of 32 characters or more; older ones may follow, one a line
  REQUEST_KEYS_FILE         JSON file: { "<ODS code>": [{ "kid", "key" }] }, the keys shared with each agency; followed while the gateway runs
  AUDIT_ANCHORS_FILE        file the gateway keeps signed heads of the audit in, at start, every hour and at stop; on a disk the audit does not share

Where it serves
  PORT (4000)  HOST (127.0.0.1)  INTERNAL_PORT (PORT + 1000: metrics, health with details)
  PUBLIC_URL (http://localhost:PORT)   the origin as browsers see it
  TRUSTED_PROXIES                      addresses or networks of the load balancers in front; needed when PUBLIC_URL is https

Files
  AGENCIES_FILE  SUPERGRAPH_FILE  LABELS_LOCK_FILE  (all three beside this package; the first is followed while the gateway runs)   VIEWER_DIR (web/dist)
  TRUSTED_DOCUMENTS_FILE (beside the viewer's sources: the operations it was built with; a browser's session may ask for nothing else)

Limits
  AGENCY_TIMEOUT_MS (2000)  REGISTRY_TIMEOUT_MS (2000)  AUDIT_TIMEOUT_MS (2000)
  RATE_LIMIT_PER_CALLER (600 a minute)  RATE_LIMIT_PER_ADDRESS (3000 a minute)
  IN_FLIGHT_PER_CALLER (10: operations of one member of staff at a time; twice as many wait, more are RATE_LIMITED;
                            6 at a time of more than 128 kB, or that do not say their length)
  IN_FLIGHT (32: operations of everybody at a time; ten times as many wait, more are RATE_LIMITED)

Further
  ACCESS_TOKEN_AUDIENCE (crisis-record)  OIDC_SCOPE (openid profile)  OIDC_ALLOW_HTTP (false)
  ALLOW_INTROSPECTION (false)  LOG_LEVEL (info: debug, info, warn, error, silent)
`
