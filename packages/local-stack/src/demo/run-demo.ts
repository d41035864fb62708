import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeHome, type DemoSettings } from '../settings.js'
import { readOdsCodes } from '../stack/read-agencies.js'
import { findTakenPorts, fixedPorts } from '../stack/stack-ports.js'
import { startStack, type Stack } from '../stack/start-stack.js'
import { openReadableLog } from './readable-log.js'
import { announceDemo, findRunningDemo, forgetDemo } from './running-demo.js'
import { welcome } from './welcome.js'

/** A part that ended by itself is started again after this long: time enough to see what the viewer makes of it. */
const restartAfterMs = 20_000

export interface DemoTerminal {
  print(text: string): void
  readonly input: NodeJS.ReadableStream
  /** Resolves when the demo is to end. */
  readonly ended: Promise<unknown>
}

/** `npm start`: brings everything up, tells how to use it, keeps it up, and takes it down. */
export async function runDemo(settings: DemoSettings, terminal: DemoTerminal): Promise<void> {
  const began = performance.now()
  makeHome(settings.home)
  const already = findRunningDemo(settings.home)
  if (already !== undefined) throw new Error(`The demo is already running at ${already.url} (process ${String(already.pid)}).`)
  const ports = fixedPorts(settings.ports, readOdsCodes())
  const taken = await findTakenPorts(ports)
  if (taken.length > 0) throw new Error(taken.join('\n'))

  const logFile = join(settings.home, 'crisis-record.log')
  const log = openReadableLog(logFile)
  let stack: Stack | undefined
  let ending = false
  const restart = async (name: string) => {
    await sleep(restartAfterMs)
    if (ending || stack?.service(name).pid !== undefined) return
    await stack
      ?.service(name)
      .start()
      .then(() => terminal.print(`${name} is back`))
  }
  const starting = startStack({
    home: settings.home,
    ports,
    people: settings.people,
    listener: {
      step: (text) => terminal.print(`${text} …`),
      progress: (service, text) => terminal.print(`  ${service}: ${text}`),
      line: (service, line) => {
        const warning = log.take(service, line)
        if (warning !== undefined && !ending) terminal.print(warning)
      },
      ended: (service) => {
        if (ending || stack === undefined) return
        terminal.print(`${service} has ended. It is started again in ${String(restartAfterMs / 1000)} s`)
        restart(service).catch(() => terminal.print(`${service} could not be started again`))
      },
    },
  })
  const early = await Promise.race([starting.then(() => false), terminal.ended.then(() => true)])
  stack = await starting
  if (!early) {
    announceDemo(settings.home, {
      url: stack.url,
      issuer: `http://localhost:${String(ports.identity)}`,
      agencies: Object.fromEntries(stack.descriptions.map(({ name, environment }) => [name, { ...environment }])),
    })
    terminal.print(welcome({ url: stack.url, log: logFile, seconds: (performance.now() - began) / 1000 }))
    listenForCommands(stack, terminal)
    await terminal.ended
  }
  ending = true
  terminal.print('Stopping everything …')
  forgetDemo(settings.home)
  await stack.stop()
  log.close()
}

function listenForCommands(stack: Stack, terminal: DemoTerminal): void {
  createInterface({ input: terminal.input }).on('line', (line) => {
    const [word, name] = line.trim().split(/\s+/)
    if (word === '' || word === undefined) return
    obey(stack, word, name ?? '').then(
      (said) => terminal.print(said),
      () => terminal.print(`That did not work. Type  stop NAME  or  start NAME, with the name of an agency such as safe-haven.`),
    )
  })
}

async function obey(stack: Stack, word: string, name: string): Promise<string> {
  const service = stack.service(name)
  if (word === 'stop') {
    await service.stop()
    return `${name} is stopped`
  }
  if (word !== 'start' || service.pid !== undefined) throw new Error('unknown command')
  await service.start()
  return `${name} is running`
}
