import { mkdirSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where `npm test` finds what failed, to say it once more at its end: thousands of lines may have been printed since. */
const folder = fileURLToPath(new URL('../../node_modules/.failed-tests/', import.meta.url))

/** jest reporter: leaves what failed of a package in a file of its own. */
export default class FailedTests {
  #rootDir

  constructor({ rootDir }) {
    this.#rootDir = rootDir
  }

  onRunComplete(_contexts, { testResults }) {
    const failed = testResults.flatMap(({ failureMessage, testFilePath }) =>
      failureMessage ? [`${testFilePath.slice(this.#rootDir.length + 1)}\n${failureMessage}`] : [],
    )
    if (failed.length === 0) return
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${folder}${basename(this.#rootDir)}-${process.pid}.txt`, failed.join('\n'))
  }
}
