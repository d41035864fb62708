import type { Category } from '@crisis-record/contract'
import { describe, expect, it } from '@jest/globals'
import { collectFaults } from '../fhir/element-fault.js'
import { checkFreeText } from './check-free-text.js'

function faultsOf(text: string | null | undefined, allowed: readonly Category[] = []): readonly string[] {
  const faults = collectFaults()
  checkFreeText({ faults, allowed }, { 'X.note': text })
  return faults.all.map(({ element, message }) => `${element} ${message.split(':')[0] ?? ''}`)
}

describe('a free text', () => {
  it.each([
    ['At home, WX4 2DT, with her sister.', ['X.note holds a postcode']],
    ['At home, WX42DT.', ['X.note holds a postcode']],
    ['At home, WX4\n2DT.', ['X.note holds a postcode']],
    ['B1 1AA', ['X.note holds a postcode']],
    ['Calm; GCS 15, observations normal.', []],
    ['Thiamine, vitamin B12 1MG daily.', []],
    ['Ward 3, bed 4.', []],
    [null, []],
    [undefined, []],
  ])('%s: %j', (text, faults) => {
    expect(faultsOf(text)).toEqual(faults)
  })

  it('that tells what was said in confidence is taken only where it can be labelled', () => {
    const text = 'Sister says, in confidence, that she cannot go on.'
    expect(faultsOf(text)).toEqual(['X.note tells what was said in confidence, which items of this agency have no label for'])
    expect(faultsOf(text, ['THIRD_PARTY'])).toEqual([])
  })
})
