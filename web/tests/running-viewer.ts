import { startStack, type Stack, type StackOptions } from '@crisis-record/local-stack'
import { afterAll, beforeAll, expect } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { launchChromium } from './find-chromium.js'
import { visit, type Visitor } from './viewer-at-work.js'

/** The whole system and a browser for one test file; each visitor is a browser context of its own, and complains of nothing. */
export interface RunningViewer {
  readonly stack: () => Stack
  readonly at: (work: (visitor: Visitor) => Promise<void>, viewport?: { width: number; height: number }) => Promise<void>
}

/** What is shown is not about time here: a slow machine must not make anyone look away. */
const minute = '60000'
const patient = { gateway: { AGENCY_TIMEOUT_MS: minute, REGISTRY_TIMEOUT_MS: minute, AUDIT_TIMEOUT_MS: minute } }

export function runningViewer(options: StackOptions = {}): RunningViewer {
  let stack: Stack | undefined
  let browser: Browser | undefined
  const closing: (() => Promise<void>)[] = []

  beforeAll(async () => {
    const launched = await launchChromium()
    browser = launched
    closing.push(() => launched.close())
    const started = await startStack({ environment: patient, ...options })
    stack = started
    closing.push(() => started.stop())
  }, 600_000)

  afterAll(async () => {
    for (const close of closing) await close()
  }, 120_000)

  const running = () => {
    if (stack === undefined || browser === undefined) throw new Error('the system has not started')
    return { stack, browser }
  }
  return {
    stack: () => running().stack,
    at: async (work, viewport) => {
      const visitor = await visit(running().browser, running().stack.url, viewport)
      try {
        await work(visitor)
        expect(visitor.complaints).toEqual([])
      } finally {
        await visitor.context.close()
      }
    },
  }
}
