import { describe, expect, it } from '@jest/globals'
import { clockInWords } from '../src/records/detention-clock/clock-in-words.js'
import { type DetentionClock, detentionClock } from '../src/records/detention-clock/detention-clock.js'
import type { DetentionRecord } from '../src/records/detention-clock/detention-record.js'
import { detentionRules } from '../src/records/detention-clock/detention-rules.js'
import { groupDetentions } from '../src/records/detention-clock/group-detentions.js'
import { londonTime } from '../src/records/detention-clock/london-time.js'
import { at, extension, removal, stay } from './a-detention.js'

interface Case {
  readonly sentence: string
  /** What differs from a plain removal under s136 on 10 March 2026, arrived 22:00 (see a-detention.ts); one entry a record. */
  readonly records: readonly Partial<DetentionRecord>[]
  readonly now?: string
  readonly is: DetentionClock['state']
  readonly expires?: string
  readonly because?: DetentionClock['cannotBeComputedBecause']
  readonly basis?: string
  readonly disregards?: readonly string[]
  readonly warns?: readonly string[]
}

const arrived = '2026-03-10T22:00'
const day = '2026-03-11T22:00'
const extended = '2026-03-12T10:00'
const ed = 'EMERGENCY_DEPARTMENT'
const police = 'POLICE_STATION'
const atPolice = { stays: [stay(police, arrived)] }
const autumn = { writtenAt: at('2026-10-26T23:00'), detainedAt: at('2026-10-24T20:00') }
const spring = { writtenAt: at('2026-03-30T23:00'), detainedAt: at('2026-03-28T20:00') }

const cases: readonly Case[] = [
  { sentence: 's136 gives 24 hours from the arrival', records: [{}], is: 'RUNNING', expires: day, basis: 'ARRIVAL_AT_PLACE_OF_SAFETY' },
  { sentence: 'a minute before the end it still runs', records: [{}], now: '2026-03-11T21:59', is: 'RUNNING', expires: day },
  { sentence: 'at the end it has expired', records: [{}], now: day, is: 'EXPIRED', expires: day },
  {
    sentence: 's136, kept where found: from the decision to keep',
    records: [{ manner: 'KEPT', stays: [] }],
    ...{ is: 'RUNNING', expires: '2026-03-11T21:30', basis: 'DECISION_TO_KEEP' },
  },
  { sentence: 's135, removed: from the arrival, not from the entry', records: [{ section: '135' }], is: 'RUNNING', expires: day },
  {
    sentence: 's135, kept at the premises: from the first entry',
    records: [{ section: '135', manner: 'KEPT', stays: [] }],
    ...{ is: 'RUNNING', expires: '2026-03-11T21:30', basis: 'FIRST_ENTRY_TO_PREMISES' },
  },
  {
    sentence: 'kept, then moved: the move begins nothing',
    records: [{ manner: 'KEPT', stays: [stay('HOSPITAL_WARD', '2026-03-11T03:00')] }],
    ...{ is: 'RUNNING', expires: '2026-03-11T21:30' },
  },
  {
    sentence: 'a transfer within one record begins nothing',
    records: [{ stays: [stay(ed, arrived, '2026-03-11T05:00'), stay('HEALTH_BASED_PLACE_OF_SAFETY', '2026-03-11T05:40')] }],
    ...{ is: 'RUNNING', expires: day },
  },
  {
    sentence: 'a transfer in a record of its own begins nothing',
    records: [
      { endedAt: at('2026-03-11T05:00'), endedByTransfer: true },
      { detainedAt: null, stays: [stay(ed, '2026-03-11T05:40')] },
    ],
    ...{ is: 'RUNNING', expires: day },
  },
  {
    sentence: 'of two records that differ the earlier arrival governs',
    records: [{}, { stays: [stay(ed, '2026-03-10T21:45')] }],
    ...{ is: 'RUNNING', expires: '2026-03-11T21:45' },
  },
  {
    sentence: 'records that disagree on the beginning are pointed out',
    records: [{}, { detainedAt: at('2026-03-10T21:40') }],
    ...{ is: 'RUNNING', expires: day, warns: ['RECORDS_DISAGREE'] },
  },
  {
    sentence: 'a stay listed second that was earlier was the first',
    records: [{ stays: [stay(ed, arrived), stay(ed, '2026-03-10T21:50')] }],
    ...{ is: 'RUNNING', expires: '2026-03-11T21:50' },
  },
  {
    sentence: 'no arrival: no countdown',
    records: [{ stays: [stay(ed, null)] }],
    is: 'CANNOT_BE_COMPUTED',
    because: 'ARRIVAL_NOT_RECORDED',
  },
  { sentence: 'no place at all: no countdown', records: [{ stays: [] }], is: 'CANNOT_BE_COMPUTED', because: 'ARRIVAL_NOT_RECORDED' },
  {
    sentence: 'an arrival at the second place stands for none at the first',
    records: [{ stays: [stay(police, null), stay(ed, arrived)] }],
    ...{ is: 'CANNOT_BE_COMPUTED', because: 'ARRIVAL_NOT_RECORDED' },
  },
  {
    sentence: 'an arrival missing in one record is taken from another',
    records: [{ stays: [stay(police, null), stay(ed, '2026-03-11T01:00')] }, {}],
    ...{ is: 'RUNNING', expires: day },
  },
  {
    sentence: 'another record that knows the later place alone fills no gap',
    records: [{ stays: [stay(police, null), stay(ed, arrived)] }, { stays: [stay(ed, arrived)] }],
    ...{ is: 'CANNOT_BE_COMPUTED', because: 'ARRIVAL_NOT_RECORDED' },
  },
  {
    sentence: 'kept, since nobody knows when: no countdown',
    records: [{ manner: 'KEPT', detainedAt: null, stays: [stay(ed, arrived)] }],
    ...{ is: 'CANNOT_BE_COMPUTED', because: 'TIME_OF_DETENTION_NOT_RECORDED' },
  },
  { sentence: 'an arrival without the time of detention counts', records: [{ detainedAt: null }], is: 'RUNNING', expires: day },
  {
    sentence: 'an arrival before the removal cannot be',
    records: [{ stays: [stay(ed, '2026-03-10T21:00')] }],
    ...{ is: 'CANNOT_BE_COMPUTED', because: 'ARRIVAL_BEFORE_REMOVAL' },
  },
  {
    sentence: 'an arrival before the removal is not mended by a later one',
    records: [{ stays: [stay(ed, '2026-03-10T21:00'), stay(ed, '2026-03-10T23:00')] }],
    ...{ is: 'CANNOT_BE_COMPUTED', because: 'ARRIVAL_BEFORE_REMOVAL' },
  },
  {
    sentence: 'an arrival still to come cannot be',
    records: [{ stays: [stay(ed, '2026-03-11T13:00')] }],
    ...{ is: 'CANNOT_BE_COMPUTED', because: 'TIME_LATER_THAN_ITS_RECORD' },
  },
  {
    sentence: 'an arrival after it was written down cannot be, even once it has passed',
    records: [{ writtenAt: at('2026-03-10T22:10'), stays: [stay(ed, '2026-03-11T09:00')] }],
    ...{ is: 'CANNOT_BE_COMPUTED', because: 'TIME_LATER_THAN_ITS_RECORD' },
  },
  {
    sentence: 'a few minutes between two clocks are no lie',
    records: [{ writtenAt: at('2026-03-10T21:56') }],
    ...{ is: 'RUNNING', expires: day },
  },
  { sentence: 'one extension of twelve hours counts', records: [{ extensions: [extension] }], is: 'RUNNING', expires: extended },
  {
    sentence: 'a shorter one counts for what it is',
    records: [{ extensions: [{ ...extension, minutes: 90 }] }],
    ...{ is: 'RUNNING', expires: '2026-03-11T23:30' },
  },
  {
    sentence: 'a longer one is cut to twelve hours',
    records: [{ extensions: [{ ...extension, minutes: 1440 }] }],
    ...{ is: 'RUNNING', expires: extended, warns: ['EXTENSION_CUT'] },
  },
  {
    sentence: 'a second one does not count',
    records: [
      {
        extensions: [
          { ...extension, minutes: 60 },
          { ...extension, authorisedAt: at('2026-03-11T11:30') },
        ],
      },
    ],
    ...{ is: 'RUNNING', expires: '2026-03-11T23:00', disregards: ['SECOND_EXTENSION'] },
  },
  {
    sentence: 'one that two records tell of is one',
    records: [{ extensions: [extension] }, { extensions: [extension] }],
    ...{ is: 'RUNNING', expires: extended, disregards: [] },
  },
  {
    sentence: 'one that nobody authorised does not count',
    records: [{ extensions: [{ ...extension, authorisedBy: null }] }],
    ...{ is: 'RUNNING', expires: day, disregards: ['NO_AUTHORISER'] },
  },
  {
    sentence: 'one by somebody else than the examining doctor does not count',
    records: [{ extensions: [{ ...extension, byExaminingDoctor: false }] }],
    ...{ is: 'RUNNING', expires: day, disregards: ['NOT_BY_EXAMINING_DOCTOR'] },
  },
  {
    sentence: 'one without its time does not count',
    records: [{ extensions: [{ ...extension, authorisedAt: null }] }],
    ...{ is: 'RUNNING', expires: day, disregards: ['NO_TIME'] },
  },
  {
    sentence: 'one without its length does not count',
    records: [{ extensions: [{ ...extension, minutes: null }] }],
    ...{ is: 'RUNNING', expires: day, disregards: ['NO_LENGTH'] },
  },
  {
    sentence: 'one given before the arrival does not count',
    records: [{ extensions: [{ ...extension, authorisedAt: at('2026-03-10T21:45') }] }],
    ...{ is: 'RUNNING', expires: day, disregards: ['BEFORE_DETENTION'] },
  },
  {
    sentence: 'one given at the very end is too late',
    records: [{ extensions: [{ ...extension, authorisedAt: at(day) }] }],
    ...{ now: '2026-03-11T22:30', is: 'EXPIRED', expires: day, disregards: ['AFTER_EXPIRY'] },
  },
  {
    sentence: 'one given in time and written down after the end counts',
    records: [{ writtenAt: at('2026-03-11T23:30'), extensions: [extension] }],
    ...{ now: '2026-03-11T23:45', is: 'RUNNING', expires: extended },
  },
  {
    sentence: 'at a police station one without a superintendent does not count',
    records: [{ ...atPolice, extensions: [extension] }],
    ...{ is: 'RUNNING', expires: day, disregards: ['NO_SUPERINTENDENT'] },
  },
  {
    sentence: 'at a police station one that a superintendent approved counts',
    records: [{ ...atPolice, extensions: [{ ...extension, approvedBy: 'Superintendent B' }] }],
    ...{ is: 'RUNNING', expires: extended },
  },
  {
    sentence: 'after the police station no superintendent is needed',
    records: [{ stays: [stay(police, arrived), stay(ed, '2026-03-11T02:00')], extensions: [extension] }],
    ...{ is: 'RUNNING', expires: extended },
  },
  {
    sentence: 'a child at a police station is pointed out',
    records: [{ ...atPolice, under18: true }],
    ...{ is: 'RUNNING', expires: day, warns: ['CHILD_AT_POLICE_STATION'] },
  },
  { sentence: 'an end ends it', records: [{ endedAt: at('2026-03-11T09:00') }], is: 'ENDED', expires: day },
  {
    sentence: 'an end after the time is pointed out',
    records: [{ endedAt: at('2026-03-12T01:00') }],
    ...{ now: '2026-03-12T12:00', is: 'ENDED', expires: day, warns: ['ENDED_AFTER_EXPIRY'] },
  },
  { sentence: 'an end still to come is none', records: [{ endedAt: at('2026-03-11T20:00') }], is: 'RUNNING', expires: day },
  {
    sentence: 'an end that an arrival follows is none',
    records: [{ endedAt: at('2026-03-11T01:00') }, { stays: [stay(ed, '2026-03-11T01:00'), stay(ed, '2026-03-11T02:00')] }],
    ...{ is: 'RUNNING', expires: day },
  },
  {
    sentence: 'what ended and has no arrival has ended, and no time',
    records: [{ stays: [], endedAt: at('2026-03-11T09:00') }],
    ...{ is: 'ENDED', because: 'ARRIVAL_NOT_RECORDED' },
  },
  {
    sentence: 'the night the clocks go back has 24 elapsed hours: 21:00 summer time to 20:00 winter time',
    records: [{ ...autumn, stays: [stay(ed, '2026-10-24T20:00')] }],
    ...{ now: '2026-10-25T12:00', is: 'RUNNING', expires: '2026-10-25T20:00' },
  },
  {
    sentence: 'the night the clocks go forward has 24 elapsed hours: 20:00 winter time to 21:00 summer time',
    records: [{ ...spring, stays: [stay(ed, '2026-03-28T20:00')] }],
    ...{ now: '2026-03-29T12:00', is: 'RUNNING', expires: '2026-03-29T20:00' },
  },
  {
    sentence: 'before 11 December 2017 it was 72 hours without extension',
    records: [
      {
        ...{ writtenAt: at('2017-12-20T00:00'), detainedAt: at('2017-12-10T21:00') },
        stays: [stay(ed, '2017-12-10T22:00')],
        extensions: [{ ...extension, authorisedAt: at('2017-12-11T10:00') }],
      },
    ],
    ...{ now: '2017-12-12T00:00', is: 'RUNNING', expires: '2017-12-13T22:00', disregards: ['NO_EXTENSION_IN_LAW'] },
  },
  {
    sentence: 'from 11 December 2017, in London, it is 24',
    records: [{ writtenAt: at('2017-12-20T00:00'), detainedAt: at('2017-12-11T00:00'), stays: [stay(ed, '2017-12-11T00:10')] }],
    ...{ now: '2017-12-11T12:00', is: 'RUNNING', expires: '2017-12-12T00:10' },
  },
  {
    sentence: 'before the Act there was no rule',
    records: [{ writtenAt: at('1980-01-02T00:00'), detainedAt: null, stays: [stay(ed, '1980-01-01T00:00')] }],
    ...{ is: 'CANNOT_BE_COMPUTED', because: 'NO_RULE_IN_FORCE' },
  },
]

const clockOf = (records: readonly Partial<DetentionRecord>[], now = '2026-03-11T12:00', rules = detentionRules) => {
  const whole = records.map((record) => ({ ...removal, ...record }))
  const groups = groupDetentions(whole, rules)
  expect(groups).toHaveLength(1)
  const [first, ...others] = groups[0] ?? []
  if (first === undefined) throw new Error('no record')
  return detentionClock([first, ...others], { rules, now: at(now) })
}

describe('the detention clock', () => {
  it.each(cases)('$sentence', ({ records, now, is, expires, because = null, basis, disregards, warns }) => {
    const clock = clockOf(records, now)
    expect(clock.state).toBe(is)
    expect(clock.expiresAt).toEqual(expires === undefined ? null : at(expires))
    expect(clock.cannotBeComputedBecause).toBe(because)
    if (basis !== undefined) expect(clock.start?.basis).toBe(basis)
    if (disregards !== undefined) expect(clock.disregardedExtensions.map((one) => one.because)).toEqual(disregards)
    expect(clock.warnings.filter((warning) => warns !== undefined || warning !== 'RECORDS_DISAGREE')).toEqual(warns ?? [])
    expect(clock).not.toHaveProperty('remaining')
  })

  it('is kept apart from a detention that is over, though one was never closed', () => {
    const later = {
      ...removal,
      detainedAt: at('2026-03-20T10:00'),
      stays: [stay(ed, '2026-03-20T10:30')],
      writtenAt: at('2026-03-20T11:00'),
    }
    expect(groupDetentions([later, removal], detentionRules)).toEqual([[removal], [later]])
  })

  it('of the Mental Health Act 2025 nothing holds until its entries are dated', () => {
    const undated = detentionRules.filter(({ from }) => from === null)
    expect(undated.map(({ section, policeStation }) => [section, policeStation])).toEqual([
      ['135', 'NEVER'],
      ['136', 'NEVER'],
    ])
    const dated = detentionRules.map((rule) => (rule.from === null ? { ...rule, from: '2026-03-01' } : rule))
    const records = [{ ...atPolice, extensions: [extension] }]
    expect(clockOf(records).warnings).toEqual([])
    expect(clockOf(records, undefined, dated)).toMatchObject({
      expiresAt: at(extended),
      warnings: ['POLICE_STATION_NOT_A_PLACE_OF_SAFETY'],
    })
  })

  it.each([
    ['2026-10-25T00:30', '2026-10-25T01:30:00+01:00'],
    ['2026-10-25T01:30', '2026-10-25T01:30:00+00:00'],
    ['2026-03-29T00:59', '2026-03-29T00:59:00+00:00'],
    ['2026-03-29T01:00', '2026-03-29T02:00:00+01:00'],
  ])('shows %s UTC as %s in London', (utc, london) => expect(londonTime(at(utc))).toBe(london))

  it('says it in words, with the offset of each time', () => {
    expect(clockInWords(clockOf([{ ...autumn, stays: [stay(ed, '2026-10-24T20:00')] }], '2026-10-25T12:00'))).toBe(
      'Section 136: 24 hours from arrival at the first place of safety on 24 October 2026, 21:00 (British Summer Time); must end by 25 October 2026, 20:00 (GMT).',
    )
    expect(clockInWords(clockOf([{ stays: [] }]))).toBe(
      'Section 136: when the detention must end cannot be computed, because the arrival at the first place of safety is not recorded.',
    )
  })
})
