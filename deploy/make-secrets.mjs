// Makes what is missing of the secrets of docker-compose.yml, and keeps what is there:
//   docker compose run --rm make-secrets          or, after a build:  node deploy/make-secrets.mjs
// For a demonstration on one machine. Real secrets come from each organisation's own store.
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAgencies } from '@crisis-record/contract/agencies'
import { makeKeys } from '../packages/local-stack/dist/keys/make-keys.js'
import { nameServices } from '../packages/local-stack/dist/stack/name-services.js'

const directory = resolve(process.argv[2] ?? fileURLToPath(new URL('secrets', import.meta.url)))
const named = nameServices(parseAgencies(readFileSync(new URL('agencies.yaml', import.meta.url), 'utf8')))

// Written anew each time from the others, and not writable since the last time.
for (const name of ['gateway-request-keys.json', 'event-keys.json']) rmSync(join(directory, name), { force: true })
const keys = await makeKeys(
  directory,
  named.map(({ agency }) => agency.odsCode),
)
for (const part of ['gateway', ...named.map(({ name }) => name)]) {
  keys.databasePassword(part)
  if (part !== 'gateway') keys.databasePassword(`${part}-service`)
  const superuser = join(directory, `postgres-${part}`)
  if (!existsSync(superuser)) writeFileSync(superuser, randomBytes(32).toString('base64url'))
}
// Compose mounts each file into the containers that may have it, whose users are not its owner; the folder is closed to everyone else.
chmodSync(directory, 0o700)
for (const name of readdirSync(directory)) chmodSync(join(directory, name), 0o444)
