import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from '@jest/globals'
import { parseAgencies } from '@crisis-record/contract/agencies'
import { parse } from 'yaml'

interface Service {
  readonly build?: { context: string; dockerfile: string; target: string; args?: Record<string, string> }
  readonly environment?: Record<string, string>
  readonly secrets?: (string | { source: string; target: string })[]
  readonly networks?: string[] | Record<string, { aliases: string[] }>
  readonly ports?: string[]
  readonly volumes?: string[]
  readonly depends_on?: Record<string, unknown>
  readonly healthcheck?: { test: string[] }
}
interface Compose {
  readonly services: Record<string, Service>
  readonly networks: Record<string, { internal?: boolean }>
  readonly volumes: Record<string, unknown>
  readonly secrets: Record<string, { file: string }>
}

const root = fileURLToPath(new URL('../../../', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const compose = parse(read('docker-compose.yml'), { merge: true }) as Compose
const dockerfile = read('deploy/Dockerfile')
const agencies = parseAgencies(read('deploy/agencies.yaml'))
/** Each under the name that the other containers know it by. */
const instances = agencies.kinds.flatMap((kind) => kind.instances.map((agency) => ({ ...agency, part: new URL(agency.url).hostname })))
const services = Object.entries(compose.services)
const parts = services.filter(([, { build }]) => build !== undefined && build.target !== 'build')
const temporary = mkdtempSync(join(tmpdir(), 'containers-'))
afterAll(() => rmSync(temporary, { recursive: true }))

/** What a part keeps beside the password of its database and the keys it shares with the gateway. */
const furtherSecrets: Readonly<Record<string, readonly string[]>> = {
  'consent-registry': ['consent-registry-signing', 'caller-salt', 'event-ZC001', 'register-feed'],
  'patient-index': ['register-feed'],
  'access-audit': ['audit-head-signing', 'audit-sampling', 'event-keys'],
}

describe('docker-compose.yml', () => {
  it('knows the agencies of the gateway, at other addresses', () => {
    const withoutAddresses = ({ kinds, ...rest }: typeof agencies) => ({
      ...rest,
      kinds: kinds.map((kind) => ({ ...kind, instances: kind.instances.map(({ url: _url, ...agency }) => agency) })),
    })
    expect(withoutAddresses(agencies)).toEqual(withoutAddresses(parseAgencies(read('gateway/agencies.yaml'))))
  })

  it.each(instances)('runs $name where the agencies file says, as the organisation it names', ({ kind, odsCode, name, url, part }) => {
    const { environment, build } = service(part)
    const { hostname, port, pathname } = new URL(url)
    expect({ hostname, port, pathname }).toEqual({ hostname: part, port: environment?.['PORT'], pathname: '/graphql' })
    expect(environment).toMatchObject({ ODS_CODE: odsCode, ORGANISATION_NAME: name, HOST: '0.0.0.0' })
    // The first of a kind is called by it, further ones with their code.
    expect([kind, `${kind}-${odsCode.toLowerCase()}`]).toContain(part)
    expect(build?.args).toEqual({ KIND: kind })
    expect(existsSync(join(root, 'subgraphs', kind, 'src/main.ts'))).toBe(true)
  })

  it.each(['gateway', ...instances.map(({ part }) => part)])(
    'gives %s a PostgreSQL of its own, on a network that only these two share',
    (part) => {
      const { environment } = service(part)
      const database = service(`${part}-db`)
      expect(environment).toMatchObject({ DATABASE_HOST: `${part}-db`, DATABASE_ROLE: part })
      expect(database.environment).toMatchObject({ DATABASE_ROLE: part })
      expect(networksOf(database)).toEqual([`${part}-data`])
      expect(services.filter(([, other]) => networksOf(other).includes(`${part}-data`)).map(([name]) => name)).toEqual([part, `${part}-db`])
      expect(compose.networks[`${part}-data`]).toEqual({ internal: true })
      // Two roles for a subgraph, its owner's and the one that serves requests; the gateway keeps nothing but sessions, and has one.
      const roles = part === 'gateway' ? [`database-${part}`] : [`database-${part}`, `database-${part}-service`]
      expect(secretsOf(service(part))).toEqual(expect.arrayContaining(roles))
      expect(secretsOf(database)).toEqual([...roles, `postgres-${part}`])
    },
  )

  it('lets no agency meet another', () => {
    const own = instances.filter(({ kind }) => kind !== 'consent-registry')
    for (const { part } of own) {
      expect(
        services
          .filter(([, other]) => networksOf(other).includes(part))
          .map(([name]) => name)
          .sort(),
      ).toEqual(['consent-registry', 'gateway', part].sort())
      expect(networksOf(service(part)).sort()).toEqual([part, `${part}-data`])
    }
  })

  it('gives each part its own secrets and no other', () => {
    for (const { kind, odsCode, part } of instances) {
      const own = [`database-${part}`, `database-${part}-service`, `request-${odsCode}`]
      expect(secretsOf(service(part))).toEqual([...own, ...(furtherSecrets[kind] ?? [])])
    }
    expect(secretsOf(service('gateway'))).toEqual(['database-gateway', 'viewer-client-secret', 'session-secret', 'gateway-request-keys'])
  })

  it.each(parts)(
    'sets for %s only what its code reads, and mounts every secret file that it names',
    (name, { environment = {}, secrets = [] }) => {
      const code = sourceOf(name)
      expect(Object.keys(environment).filter((variable) => !new RegExp(`\\b${variable}\\b`).test(code))).toEqual([])
      const mounted = secrets.map((secret) => `/run/secrets/${typeof secret === 'string' ? secret : secret.target}`)
      const named = Object.values(environment).filter((value) => value.startsWith('/run/secrets/'))
      expect(named.sort()).toEqual(mounted.sort())
    },
  )

  it('sets what the stack on one machine sets', () => {
    const described = read('packages/local-stack/src/stack/describe-services.ts')
    const variables = new Set(described.match(/\b[A-Z]+(?:_[A-Z]+)*(?=: )/g))
    // The defaults of these are those of a container: beside the code, or the port and 1000.
    const besideTheCode = ['SUPERGRAPH_FILE', 'LABELS_LOCK_FILE', 'VIEWER_DIR', 'TRUSTED_DOCUMENTS_FILE']
    for (const left of ['DATABASE_URL', 'OWNER_DATABASE_URL', 'INTERNAL_PORT', ...besideTheCode]) variables.delete(left)
    const set = new Set(parts.flatMap(([, { environment = {} }]) => Object.keys(environment)))
    expect([...variables].filter((variable) => !set.has(variable))).toEqual([])
  })

  it('shows this machine the viewer and the sign-in, and nothing else', () => {
    const shown = services.flatMap(([name, { ports = [] }]) => ports.map((port) => [name, port]))
    expect(shown).toEqual([
      ['identity', '127.0.0.1:4001:4001'],
      ['gateway', '127.0.0.1:4000:4000'],
    ])
    for (const [name, mapping] of shown) expect(mapping).toContain(`:${service(name ?? '').environment?.['PORT'] ?? ''}`)
    expect(service('identity').environment?.['ISSUER']).toBe(service('gateway').environment?.['OIDC_ISSUER'])
    expect(service('identity').environment?.['ISSUER']).toBe(service('consent-registry').environment?.['OIDC_ISSUER'])
    expect(service('identity').networks).toEqual({ front: { aliases: ['identity.localhost'] } })
    expect(service('gateway').environment?.['PUBLIC_URL']).toBe(service('identity').environment?.['VIEWER_URL'])
  })

  it('names nothing that is not there', () => {
    for (const [, { build, volumes = [], networks, depends_on = {}, secrets }] of services) {
      if (build !== undefined) {
        expect(existsSync(join(root, build.context, build.dockerfile))).toBe(true)
        expect(stages()).toContain(build.target)
      }
      for (const [from = ''] of volumes.map((volume) => volume.split(':'))) {
        expect(from === './deploy/secrets' || from in compose.volumes || existsSync(join(root, from))).toBe(true)
      }
      for (const network of networks === undefined ? [] : networksOf({ networks })) expect(compose.networks).toHaveProperty(network)
      for (const other of Object.keys(depends_on)) expect(compose.services).toHaveProperty(other)
      for (const secret of secrets === undefined ? [] : secretsOf({ secrets })) expect(compose.secrets).toHaveProperty(secret)
    }
  })

  it('names secrets that deploy/make-secrets.mjs makes, twice the same, each for its reader alone', () => {
    const directory = join(temporary, 'secrets')
    const make = () => {
      execFileSync(process.execPath, [join(root, 'deploy/make-secrets.mjs'), directory])
      return Object.fromEntries(readdirSync(directory).map((name) => [name, readFileSync(join(directory, name), 'utf8')]))
    }
    const made = make()
    expect(make()).toEqual(made)
    const named = Object.values(compose.secrets).map(({ file }) => file.replace('./deploy/secrets/', ''))
    expect(named.filter((name) => !(name in made))).toEqual([])
    expect(new Set(named.map((name) => made[name])).size).toBe(named.length)
    expect(statSync(directory).mode & 0o777).toBe(0o700)
  })
})

describe('deploy/Dockerfile', () => {
  it('copies what is there', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--)(.*) \S+$/gm)].flatMap(([, paths = '']) => paths.split(' '))
    expect(copied.length).toBeGreaterThan(3)
    for (const path of copied) expect(existsSync(join(root, path))).toBe(true)
    const built = [...dockerfile.matchAll(/^COPY --from=\S+ \/app\/(\S+)/gm)].map(([, path = '']) => path.replace('${KIND}', 'safe-haven'))
    expect(built.length).toBeGreaterThan(8)
    for (const path of built) expect(existsSync(join(root, path.replace(/\/dist$/, '')))).toBe(true)
  })

  it('takes from stages that are there, and starts programs that are there', () => {
    for (const [, stage] of dockerfile.matchAll(/--from=(\S+)/g)) expect(stages()).toContain(stage)
    for (const [, part] of dockerfile.matchAll(/--workspace=@crisis-record\/(\S+)/g)) {
      const names =
        part === '${KIND}' ? instances.map(({ kind }) => `subgraphs/${kind}`) : [part === 'gateway' ? part : `packages/${part ?? ''}`]
      for (const name of names) expect(existsSync(join(root, name, 'package.json'))).toBe(true)
    }
    expect(existsSync(join(root, 'packages/local-stack/src/identity/main.ts'))).toBe(true)
    expect(existsSync(join(root, 'gateway/src/main.ts'))).toBe(true)
  })

  it('gives a subgraph every part that it imports', () => {
    const manifest = JSON.parse(read('packages/subgraph-kit/package.json')) as { dependencies: Record<string, string> }
    const needed = ['subgraph-kit', ...Object.keys(manifest.dependencies).flatMap((name) => name.split('@crisis-record/')[1] ?? [])]
    for (const name of needed) expect(dockerfile).toContain(`COPY --from=subgraph-modules /app/packages/${name} packages/${name}`)
  })

  it('runs as nobody in particular, on a Node that is new enough', () => {
    expect(dockerfile).toMatch(/^USER node$/m)
    expect([...dockerfile.matchAll(/^FROM node:(\d+)/gm)].map(([, version]) => Number(version))).toEqual([20, 20])
  })
})

describe('the health check of the containers', () => {
  const check = (port: number) =>
    promisify(execFile)(process.execPath, [join(root, 'deploy/is-ready.mjs')], { env: { PORT: String(port) } }).then(
      () => 0,
      (error: unknown) => Number(Object(error).code),
    )

  it.each([
    [200, 0],
    [503, 1],
  ])('passes on what the part answers: %i gives %i', async (status, code) => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.writeHead(status).end()
    })
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    expect(await check(port)).toBe(code)
    expect(asked).toEqual(['/health/ready'])
    await new Promise((resolve) => server.close(resolve))
    expect(await check(port)).toBe(1)
  })

  it.each(parts)('asks %s for a path that it serves', (name) => {
    expect(sourceOf(name)).toContain("'/health/ready'")
    expect(service(name).healthcheck?.test).toEqual(['CMD', 'node', '/app/deploy/is-ready.mjs'])
  })
})

describe('deploy/with-database.sh', () => {
  const secret = (name: string, text: string) => {
    const path = join(temporary, name)
    writeFileSync(path, `${text}\n`)
    return path
  }
  const addresses = (given: Record<string, string>) =>
    execFileSync('/bin/sh', [join(root, 'deploy/with-database.sh'), 'printenv'], {
      env: {
        DATABASE_ROLE: 'safe-haven',
        DATABASE_HOST: 'safe-haven-db',
        DATABASE_PASSWORD_FILE: secret('password', 'p-_4sswort'),
        PATH: process.env['PATH'] ?? '',
        ...given,
      },
      encoding: 'utf8',
    })
      .split('\n')
      .filter((line) => /DATABASE_URL=/.test(line))
      .sort()

  it('starts the program with an address that the part accepts', () => {
    expect(addresses({})).toEqual(['DATABASE_URL=postgresql://safe-haven:p-_4sswort@safe-haven-db:5432/safe-haven'])
  })

  it('starts it with the address of each of the two roles, where there are two', () => {
    expect(addresses({ DATABASE_SERVICE_PASSWORD_FILE: secret('service-password', 'an0ther_-') })).toEqual([
      'DATABASE_URL=postgresql://safe-haven-service:an0ther_-@safe-haven-db:5432/safe-haven',
      'OWNER_DATABASE_URL=postgresql://safe-haven:p-_4sswort@safe-haven-db:5432/safe-haven',
    ])
  })
})

function service(name: string): Service {
  const found = compose.services[name]
  if (found === undefined) throw new Error(`docker-compose.yml has no service ${name}`)
  return found
}

function networksOf({ networks = [] }: Service): string[] {
  return Array.isArray(networks) ? networks : Object.keys(networks)
}

function secretsOf({ secrets = [] }: Service): string[] {
  return secrets.map((secret) => (typeof secret === 'string' ? secret : secret.source))
}

function stages(): string[] {
  return [...dockerfile.matchAll(/^FROM \S+ AS (\S+)$/gm)].map(([, stage = '']) => stage)
}

/** All source text that the container of a part runs, its entry script included. */
function sourceOf(name: string): string {
  const entry = read('deploy/with-database.sh')
  if (name === 'identity') return sourceUnder('packages/local-stack/src/identity')
  if (name === 'gateway') return entry + sourceUnder('gateway/src')
  return entry + sourceUnder('packages/subgraph-kit/src') + sourceUnder(`subgraphs/${kindOf(name)}/src`)
}

function kindOf(part: string): string {
  return instances.find((agency) => agency.part === part)?.kind ?? part
}

function sourceUnder(folder: string): string {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => read(join(folder, path)))
    .join('\n')
}
