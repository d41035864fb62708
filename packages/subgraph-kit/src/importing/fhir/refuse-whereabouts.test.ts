import { describe, expect, it } from '@jest/globals'
import { collectFaults } from './element-fault.js'
import { refuseWhereabouts } from './refuse-whereabouts.js'

describe('a free text', () => {
  it.each([
    ['At home, WX4 2DT, with her sister.', true],
    ['At home, WX42DT.', true],
    ['B1 1AA', true],
    ['Calm; GCS 15, observations normal.', false],
    ['Thiamine, vitamin B12 1MG daily.', false],
    ['Ward 3, bed 4.', false],
    [null, false],
    [undefined, false],
  ])('%s: refused %s', (text, refused) => {
    const faults = collectFaults()
    refuseWhereabouts(faults, { 'X.note': text })
    expect(faults.all.map(({ element }) => element)).toEqual(refused ? ['X.note'] : [])
  })
})
