import { fileURLToPath } from 'node:url'

/** The root of the repository, from `packages/local-stack/dist/stack/`. */
export const projectRoot = fileURLToPath(new URL('../../../../', import.meta.url))
