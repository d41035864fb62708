import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { pictures } from './pictures.js'
import { screens } from './screens.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const built: ReadonlySet<string> = new Set(['node_modules', 'dist', '.git', '.turbo', '.local', 'coverage'])
const documents = markdownIn(root)
const linked = documents.flatMap((document) => linksOf(document).map((target) => ({ document: relative(root, document), target })))

describe('the documentation', () => {
  it('links to nothing that is not there', () => {
    expect(documents.length).toBeGreaterThan(20)
    expect(linked.filter(({ document, target }) => !existsSync(join(root, dirname(document), target)))).toEqual([])
  })

  it('shows every picture that is taken, and no other is kept', () => {
    const shown = linked.filter(({ target }) => target.endsWith('.png')).map(({ document, target }) => join(dirname(document), target))
    const kept = readdirSync(join(root, 'docs/screenshots')).map((file) => `docs/screenshots/${file}`)
    const taken = pictures.map(({ screen, name = screen }) => `docs/screenshots/${name}.png`)
    expect([...new Set(shown)].sort()).toEqual(kept.sort())
    expect(taken.sort()).toEqual(kept)
    expect(pictures.filter(({ screen }) => !screens.some(({ name }) => name === screen))).toEqual([])
  })
})

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return built.has(entry.name) ? [] : markdownIn(path)
    return entry.name.endsWith('.md') ? [path] : []
  })
}

/** Files that a document links to or shows; addresses of the web and places within it are no files. */
function linksOf(document: string): string[] {
  const prose = readFileSync(document, 'utf8').replaceAll(/^```[\s\S]*?^```/gm, '')
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target.replace(/#.*$/, ''))
  return targets.filter((target) => target !== '' && !/^[a-z]+:/.test(target))
}
