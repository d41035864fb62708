import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const systemNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge-stable']

const howToGetOne =
  'No Chromium was found that runs here. Install one (for example: npx playwright-core install chromium), or name one: CHROMIUM_PATH=/path/to/chromium npm test'

/** A Chromium that answers: where it is, and what it needs in its environment. */
interface Found {
  readonly path: string
  readonly environment: NodeJS.ProcessEnv
}

/** Starts the first Chromium that runs, in this order: CHROMIUM_PATH, the system's, Playwright's own, the one inside `@sparticuz/chromium`. */
export async function launchChromium(): Promise<Browser> {
  const { path, environment } = await findChromium()
  return await chromium.launch({
    executablePath: path,
    headless: true,
    env: definedOnly(environment),
    args: [
      // Root has no sandbox to give; tests open nothing but their own pages.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--headless',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}

export async function findChromium(): Promise<Found> {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') {
    const found = works(named, process.env)
    if (found === undefined) throw new Error(`CHROMIUM_PATH is ${named}, but that does not run as a Chromium`)
    return found
  }
  const found = findOnSystem() ?? works(chromium.executablePath(), process.env) ?? (await findPackaged())
  if (found === undefined) throw new Error(howToGetOne)
  return found
}

function findOnSystem(): Found | undefined {
  const folders = (process.env['PATH'] ?? '').split(':').filter((folder) => folder !== '')
  for (const name of systemNames) {
    for (const folder of folders) {
      const found = works(join(folder, name), process.env)
      if (found !== undefined) return found
    }
  }
  return works('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', process.env)
}

/** Unpacks the binary inside the npm package (Linux x64). Its fonts and, where the system lacks them, its libraries come with it. */
async function findPackaged(): Promise<Found | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  // Makes the package unpack its libraries too; it reads this once, when it is imported.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x'
  const before = process.env['LD_LIBRARY_PATH']
  const { default: packaged } = await import('@sparticuz/chromium')
  if (before === undefined) delete process.env['LD_LIBRARY_PATH']
  else process.env['LD_LIBRARY_PATH'] = before
  const path = await packaged.executablePath()
  const withFonts = { ...process.env, FONTCONFIG_PATH: join(tmpdir(), 'fonts') }
  return works(path, withFonts) ?? works(path, { ...withFonts, LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib') })
}

function works(path: string, environment: NodeJS.ProcessEnv): Found | undefined {
  if (path === '' || !existsSync(path)) return undefined
  const { status } = spawnSync(path, ['--version'], { env: environment, timeout: 30_000 })
  return status === 0 ? { path, environment } : undefined
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
