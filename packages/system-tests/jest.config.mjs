import { preset } from '../tooling/jest.mjs'

/** A stack at a time, unless told otherwise: each starts fifteen processes. */
export default { ...preset, maxWorkers: 1, testTimeout: 600_000 }
