/**
 * The door to `npm start`, `npm test`, and `npm run` seed, bench, bench:audit, bench:statements, bench:growth, bench:start, bench:rush, audit:verify, import, schema and check. Needs nothing installed, and runs on any Node, so that an old one gets a clear sentence.
 * Checks Node, installs what the lockfile says if that is not there yet, builds what changed, and goes on.
 */
'use strict'
const childProcess = require('child_process')
const crypto = require('crypto')
const fs = require('fs')
const path = require('path')

const root = path.join(__dirname, '..', '..')
const modules = path.join(root, 'node_modules')
const stamp = path.join(modules, '.installed-for')
const lock = path.join(root, '.installing')
/** Left there by the reporter of packages/tooling. */
const failedTests = path.join(modules, '.failed-tests')
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const environment = Object.assign({}, process.env, {
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  npm_config_update_notifier: 'false',
})

checkNode()
const mains = {
  start: './dist/main.js',
  seed: './dist/seed.js',
  bench: '../bench/dist/main.js',
  schema: '../../gateway/dist/supergraph/main.js',
  'bench-audit': '../bench/dist/audit/main.js',
  'bench-statements': '../bench/dist/statements/main.js',
  'bench-growth': '../bench/dist/growth/main.js',
  'bench-start': '../bench/dist/start/main.js',
  'bench-rush': '../bench/dist/rush/main.js',
  'audit-verify': './dist/audit-verify.js',
  check: '../tooling/dist/check/main.js',
  agreement: './dist/agreement.js',
  consent: './dist/consent.js',
  import: './dist/import.js',
}
/** Of these the output is what was asked for, so what is said meanwhile goes beside it. */
const answering = ['agreement', 'consent', 'import']
const command = process.argv.splice(2, 1)[0]
if (command === 'test') test()
else if (Object.keys(mains).includes(command)) go(mains[command])
else fail(`Usage: node packages/local-stack/enter.cjs ${Object.keys(mains).join(' | ')} | test`)

function go(main) {
  prepare()
  import(main).catch(failWith)
}

function test() {
  prepare()
  run(npm, ['run', '--silent', 'check'])
  fs.rmSync(failedTests, { recursive: true, force: true })
  const turbo = [path.join(modules, 'turbo', 'bin', 'turbo'), 'run', 'test']
  const flags = ['--concurrency=2', '--continue', '--ui=stream', '--output-logs=full', '--log-order=stream']
  run(process.execPath, turbo.concat(flags), sayFailedTests)
}

/** What failed was printed long ago, among much else. */
function sayFailedTests() {
  if (!fs.existsSync(failedTests)) return
  for (const name of fs.readdirSync(failedTests)) {
    process.stderr.write(`\n${name.replace(/-\d+\.txt$/, '')}\n${fs.readFileSync(path.join(failedTests, name), 'utf8')}\n`)
  }
}

function prepare() {
  checkWritable()
  if (!isInstalled()) install()
  say('Building what changed')
  const built = childProcess.spawnSync(
    process.execPath,
    [path.join(modules, 'turbo', 'bin', 'turbo'), 'run', 'build', '--ui=stream', '--output-logs=errors-only'],
    {
      cwd: root,
      env: environment,
      encoding: 'utf8',
    },
  )
  if (built.status !== 0) fail(`The build failed.\n${built.stdout || ''}${built.stderr || ''}`)
}

function checkNode() {
  const parts = process.versions.node.split('.').map(Number)
  if (parts[0] < 20 || (parts[0] === 20 && parts[1] < 19)) {
    fail(`This needs Node 20.19 or newer, and this is Node ${process.versions.node}. Install a newer Node and run the command again.`)
  }
}

function checkWritable() {
  try {
    const probe = path.join(root, `.writable-${process.pid}`)
    fs.writeFileSync(probe, '')
    fs.unlinkSync(probe)
  } catch (error) {
    fail(`The folder ${root} cannot be written to. Make it writable, or work in a copy.`)
  }
}

function wanted() {
  return crypto
    .createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .update(process.versions.modules)
    .digest('hex')
}

function isInstalled() {
  try {
    return fs.readFileSync(stamp, 'utf8') === wanted()
  } catch (error) {
    return false
  }
}

/** One installs; whoever comes meanwhile waits. */
function install() {
  while (!takeLock()) {
    say('Waiting for another installation here to end')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2000)
  }
  try {
    if (isInstalled()) return
    say('Installing dependencies (a minute or two, the first time)')
    run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
    fs.writeFileSync(stamp, wanted())
  } finally {
    fs.rmSync(lock, { force: true })
  }
}

function takeLock() {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  try {
    process.kill(Number(fs.readFileSync(lock, 'utf8')), 0)
  } catch (error) {
    // Whoever held it is gone.
    fs.rmSync(lock, { force: true })
  }
  return false
}

function run(program, parameters, beforeFailing) {
  const result = childProcess.spawnSync(program, parameters, {
    cwd: root,
    env: environment,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (result.status !== 0) {
    if (beforeFailing) beforeFailing()
    fs.rmSync(lock, { force: true })
    process.exit(result.status === null ? 1 : result.status)
  }
}

function say(text) {
  const stream = answering.includes(command) ? process.stderr : process.stdout
  stream.write(`${text} …\n`)
}

function fail(text) {
  process.stderr.write(`${text}\n`)
  process.exit(1)
}

function failWith(error) {
  fail(error instanceof Error ? error.message : String(error))
}
