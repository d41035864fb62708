import { describe, expect, it } from '@jest/globals'
import { itemLabelCodes, itemLabelsFor } from './item-label-codes.js'

const snomedCt = (code: string, display: string) => ({ system: 'http://snomed.info/sct', code, display })
const dmd = (display: string) => ({ system: 'https://dmd.nhs.uk', code: '42000011000001100', display })

describe('the labels of an item by its codes', () => {
  it.each([
    ['methadone', snomedCt('387286002', 'Methadone'), ['SUBSTANCE_USE']],
    ['buprenorphine, whatever it is called', snomedCt('387173000', 'B.'), ['SUBSTANCE_USE']],
    ['a product of dm+d that is not listed, by its name', dmd('Methadone 1mg/ml oral solution sugar free'), ['SUBSTANCE_USE']],
    ['HIV', snomedCt('86406008', 'Human immunodeficiency virus infection'), ['SEXUAL_HEALTH']],
    ['gender dysphoria', snomedCt('93461009', 'Gender dysphoria'), ['SEXUAL_HEALTH']],
    ['in vitro fertilisation', snomedCt('52637005', 'Test tube ovum fertilization'), ['SEXUAL_HEALTH']],
    ['sertraline', snomedCt('372594008', 'Sertraline'), []],
    ['a listed code of another system', { system: 'https://example.org', code: '387286002', display: 'X' }, []],
    ['a name within another', dmd('Methadonelike'), []],
  ])('%s', (...[, coding, labels]) => {
    expect(itemLabelsFor([coding])).toEqual(labels)
  })

  it('are those of all its codes, each once, and none without a code', () => {
    const codings = [snomedCt('86406008', 'HIV'), snomedCt('387286002', 'Methadone'), dmd('Methadone 5mg tablets')]
    expect(itemLabelsFor(codings)).toEqual(['SEXUAL_HEALTH', 'SUBSTANCE_USE'])
    expect(itemLabelsFor([])).toEqual([])
  })

  it('come from a list with a version, a source and no code twice', () => {
    expect(itemLabelCodes.version).toMatch(/^[0-9]{4}-[0-9]{2}-[0-9]+$/)
    expect(itemLabelCodes.source).not.toBe('')
    const codes = itemLabelCodes.lists.flatMap(({ codes: listed }) => listed.map(({ system, code }) => `${system}|${code}`))
    expect(new Set(codes).size).toBe(codes.length)
  })
})
