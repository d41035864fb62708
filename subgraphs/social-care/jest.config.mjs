import { preset } from '../../packages/tooling/jest.mjs'

export default preset
