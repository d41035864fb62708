export { compactJws, ed25519, hmac, unsigned } from './compact-jws.js'
export { countQueries } from './count-queries.js'
export { demoAgreement, everythingPermitted } from './everything-permitted.js'
export { fewestQueries } from './fewest-queries.js'
export { fewestScans, type Scan, scansOf } from './scans-of.js'
export { fixedClock } from './fixed-clock.js'
export { outsideLife, type RowsOfLives } from './outside-life.js'
export { type SignedPost, type TestAnswer, post, postSigned } from './post-signed.js'
export {
  type TestDatabase,
  type TestQuestion,
  type TestSubgraph,
  type TestSubgraphOptions,
  startTestSubgraph,
} from './start-test-subgraph.js'
export {
  type SigningKey,
  type TestDecision,
  type TestKeys,
  makeRequestKey,
  makeSigningKey,
  makeTestKeys,
  signDecision,
  testDecisionClaims,
  testIssuer,
} from './test-keys.js'
export { unsealedRelease } from './unsealed-release.js'
export { type TestStore, startTestStore } from './start-test-store.js'
export { type TestRegistry, startTestRegistry } from './test-registry.js'
export type { ItemTable } from './conformance/first-item.js'
export type { ConformanceOptions } from './conformance/conformance-options.js'
export { runSubgraphConformance } from './conformance/run-subgraph-conformance.js'
export {
  bundle,
  conceptOf,
  exampleResource,
  type MakeResource,
  hl7,
  type ImportExample,
  ndjson,
  type ResourceJson,
  securityLabel,
  snomedCt,
  whose,
} from './import-conformance/example.js'
export { type ImportStore, openImportStore } from './import-conformance/import-store.js'
export { type ImportConformanceOptions, runImportConformance } from './import-conformance/run-import-conformance.js'
export { runImport, type TestImport, type TestImported } from './run-import.js'
export { type ImportOutcome, runImportOutcomes } from './run-import-outcomes.js'
export { readCounter } from './read-counter.js'
