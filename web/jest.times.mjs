import { preset } from '../packages/tooling/jest.mjs'

export default { ...preset, testMatch: ['<rootDir>/tests/take-times.ts'] }
