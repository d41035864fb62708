import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { it } from '@jest/globals'

it('the generated types are those of the gateway’s schema and the viewer’s operations', () => {
  const web = fileURLToPath(new URL('..', import.meta.url))
  const generator = fileURLToPath(new URL('../../node_modules/@graphql-codegen/cli/esm/bin.js', import.meta.url))
  // Fails, and says what is stale, where writing would change anything.
  execFileSync(process.execPath, [generator, '--check'], { cwd: web, stdio: 'pipe' })
}, 300_000)
