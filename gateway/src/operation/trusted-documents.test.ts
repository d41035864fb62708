import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'
import { parseTrustedDocuments } from './trusted-documents.js'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const text = 'query Who { patient { nhsNumber } }'

describe('the operations the viewer was built with', () => {
  it('are found by their hash and known by their text', () => {
    const documents = parseTrustedDocuments(JSON.stringify({ [hashOf(text)]: text }))
    expect([documents?.textOf(hashOf(text)), documents?.includes(text)]).toEqual([text, true])
    expect([documents?.textOf(text), documents?.textOf('toString'), documents?.includes(`${text} `)]).toEqual([undefined, undefined, false])
  })

  it.each([
    ['no JSON', 'query'],
    ['a list', JSON.stringify([text])],
    ['a text under another hash', JSON.stringify({ [hashOf('other')]: text })],
    ['a text under no hash', JSON.stringify({ who: text })],
    ['no text', JSON.stringify({ [hashOf(text)]: 1 })],
  ])('are not read from %s', (_what, json) => {
    expect(parseTrustedDocuments(json)).toBeUndefined()
  })

  it('are operations on what is served', () => {
    const json = read('../../../web/src/generated/persisted-documents.json')
    expect(parseTrustedDocuments(json)).toBeDefined()
    const documents = Object.values(JSON.parse(json) as Record<string, string>)
    const schema = buildSchema(read('../../api.graphql'))
    expect(documents.length).toBeGreaterThan(20)
    expect(documents.flatMap((document) => validate(schema, parse(document)))).toEqual([])
  })
})
