import { preset } from '../tooling/jest.mjs'

/** A stack at a time: each starts a dozen processes. */
export default { ...preset, maxWorkers: 1, testTimeout: 120_000 }
