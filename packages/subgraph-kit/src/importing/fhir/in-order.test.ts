import { describe, expect, it } from '@jest/globals'
import { collectFaults } from './element-fault.js'
import { refuseDisorder } from './in-order.js'

const at = (time: string) => new Date(`2026-05-01T${time}:00Z`)

describe('times of one story', () => {
  it.each<readonly [name: string, story: readonly (Date | null | undefined)[], refused: readonly string[]]>([
    ['in order', [at('10:00'), at('10:00'), at('11:00')], []],
    ['with some that are not known', [null, at('10:00'), undefined, at('11:00')], []],
    ['of which one lies before the first', [at('10:00'), at('09:00'), at('11:00')], ['X.b']],
    ['of which one lies before another that was known', [at('10:00'), null, at('09:00')], ['X.c']],
    ['of which two lie before the first', [at('10:00'), at('08:00'), at('09:00')], ['X.b', 'X.c']],
  ])('%s', (...[, story, refused]) => {
    const faults = collectFaults()
    refuseDisorder(faults, ...story.map((time, index) => [`X.${'abc'[index] ?? ''}`, time] as const))
    expect(faults.all).toEqual(refused.map((element) => ({ element, message: 'lies before what it can only come after' })))
  })
})
