import { describe, expect, it } from '@jest/globals'
import { generatedPeople } from '../generated-people.js'
import { seedCalendar } from '../seed-calendar.js'
import type { Emergency } from './emergency.js'
import { homeOf } from './home.js'
import { survivorOf } from './merged-number.js'
import { type SyntheticLife, syntheticLives } from './synthetic-life.js'
import { syntheticPeople } from './synthetic-person.js'

const now = new Date('2026-06-15T03:10:00Z')
const calendar = seedCalendar(now)
const numbers = [...generatedPeople(20_000)]
const lives = syntheticLives(numbers, calendar)
const hourMs = 3_600_000

/** Every moment at which somebody was met. */
function moments({ emergencies, evenings }: SyntheticLife): Date[] {
  return [...emergencies.flatMap(momentsOf), ...evenings.map(({ daysAgo }) => calendar.at(daysAgo, '18:00'))]
}
function momentsOf({ call, attendance, liaison, policeAt, detention, assessment, followUpDaysAgo }: Emergency): Date[] {
  const objects = [call, attendance, liaison, detention, assessment].flatMap((part) => Object.values(part ?? {}) as unknown[])
  const days = [followUpDaysAgo, assessment?.sectionOverDaysAgo].flatMap((day) => (day === undefined ? [] : [calendar.at(day, '12:00')]))
  return [...objects, policeAt].filter((value) => value instanceof Date).concat(days)
}
const where = (holds: (life: SyntheticLife) => boolean) => lives.filter(holds).map(({ nhsNumber }) => nhsNumber)
const whereEmergency = (holds: (emergency: Emergency, life: SyntheticLife) => boolean) =>
  where((life) => life.emergencies.some((emergency) => holds(emergency, life)))
const share = (holds: (life: SyntheticLife) => boolean, among: (life: SyntheticLife) => boolean = () => true) =>
  where((life) => among(life) && holds(life)).length / where(among).length

describe('the generated population', () => {
  it('is the same person for a number, however many there are and in whatever list they stand', () => {
    const alone = numbers.slice(1200, 1300).flatMap((nhsNumber) => syntheticLives([nhsNumber], calendar))
    const among = lives.filter(({ nhsNumber }) => alone.some((one) => one.nhsNumber === nhsNumber))
    expect(alone.length).toBeGreaterThan(90)
    expect(JSON.stringify(alone.map(plain))).toBe(JSON.stringify(among.map(plain)))
    expect(homeOf('9990010008')).toEqual(homeOf('9990010008'))
  })

  it('is born on the same day whenever the seeding is', () => {
    const later = seedCalendar(new Date('2027-02-01T12:00:00Z'))
    const born = (of: typeof calendar) => syntheticPeople(numbers.slice(0, 500), of).map(({ dateOfBirth }) => dateOfBirth)
    expect(born(later)).toEqual(born(calendar))
  })

  it('was met by nobody before birth, after death, or later than the seeding', () => {
    const outside = where((life) => {
      const [born, died] = [Date.parse(life.dateOfBirth), calendar.at(life.deceasedDaysAgo ?? 0, '00:00').getTime()]
      return moments(life).some((moment) => moment.getTime() < born || moment.getTime() > died)
    })
    expect(outside).toEqual([])
    expect(lives.filter((life) => life.deceasedDaysAgo !== undefined && life.emergencies.length > 0).length).toBeGreaterThan(20)
  })

  it('has nothing happen to those who are not yet born where the clock is behind', () => {
    const before = seedCalendar(new Date('2024-01-01T00:00:00Z'))
    const unborn = syntheticLives(numbers, before).filter(({ dateOfBirth }) => dateOfBirth >= '2024-01-01')
    expect(unborn.length).toBeGreaterThan(100)
    expect(unborn.flatMap(({ emergencies, evenings }) => [...emergencies, ...evenings])).toEqual([])
  })

  it('merges a few numbers into a lower one that is somebody’s, and gives them no life', () => {
    const merged = numbers.filter((nhsNumber) => survivorOf(nhsNumber) !== undefined)
    expect(merged.length).toBeGreaterThan(20)
    expect(merged.length).toBeLessThan(60)
    const living = new Set<string>(lives.map(({ nhsNumber }) => nhsNumber))
    expect(living.size + merged.length).toBe(numbers.length)
    expect(merged.filter((nhsNumber) => living.has(nhsNumber))).toEqual([])
    const survivors = merged.map((nhsNumber) => survivorOf(nhsNumber) ?? '')
    expect(survivors.filter((survivor, index) => !living.has(survivor) || survivor >= (merged[index] ?? ''))).toEqual([])
  })
})

describe('an emergency', () => {
  it('that a crew conveyed to a hospital is an attendance from the moment they arrived, and none came by ambulance otherwise', () => {
    const conveyed = ({ call, detention }: Emergency) => call?.end === 'CONVEYED' && detention?.place !== 'SUITE'
    expect(whereEmergency((one) => conveyed(one) !== (one.attendance?.by === 'AMBULANCE'))).toEqual([])
    expect(whereEmergency((one) => conveyed(one) && one.call?.arrivedAt?.getTime() !== one.attendance?.arrivedAt.getTime())).toEqual([])
    expect(whereEmergency(conveyed).length).toBeGreaterThan(500)
  })

  it('has the liaison team at a crisis alone, asked and seen between arrival and departure', () => {
    const wrong = whereEmergency(({ crisis, attendance, liaison }) => {
      if (liaison === undefined) return false
      if (!crisis || attendance === undefined || attendance.end === 'LEFT_BEFORE_SEEN') return true
      const order = [attendance.arrivedAt, liaison.referredAt, liaison.assessedAt ?? liaison.referredAt, attendance.departedAt]
      return order.some((moment, index) => index > 0 && moment < (order[index - 1] ?? moment))
    })
    expect(wrong).toEqual([])
    expect(whereEmergency(({ liaison }) => liaison !== undefined).length).toBeGreaterThan(200)
  })

  it('under section 136 is of nobody younger than 16, assessed and over within 24 hours of arrival, known to the trust', () => {
    const detained = ({ detention }: Emergency) => detention !== undefined
    const wrong = whereEmergency(({ daysAgo, crisis, detention, assessment, call, attendance }, life) => {
      if (detention === undefined) return false
      const { detainedAt, arrivedAt, endedAt, place } = detention
      const inOrder = [detainedAt, arrivedAt, assessment?.requestedAt, assessment?.assessedAt, endedAt].every(
        (moment, index, all) => moment !== undefined && (index === 0 || moment > (all[index - 1] ?? moment)),
      )
      return !(
        inOrder &&
        crisis &&
        call !== undefined &&
        life.ageOn(daysAgo) >= 16 &&
        endedAt.getTime() - arrivedAt.getTime() < 24 * hourMs &&
        (place === 'EMERGENCY_DEPARTMENT') === (attendance !== undefined) &&
        life.knownTo.has('mental-health-trust') &&
        life.inCareSince >= daysAgo
      )
    })
    expect(wrong).toEqual([])
    expect(whereEmergency(detained).length).toBeGreaterThan(40)
  })

  it('never begins within a day of another, or while a section keeps the person in hospital', () => {
    const overlapping = where(({ emergencies }) =>
      emergencies.some(({ daysAgo, assessment }, index) => {
        const next = emergencies[index + 1]
        const until = assessment === undefined ? daysAgo : (assessment.sectionOverDaysAgo ?? 0)
        return next !== undefined && (next.daysAgo > daysAgo - 2 || next.daysAgo > until)
      }),
    )
    expect(overlapping).toEqual([])
    expect(whereEmergency(({ assessment }) => assessment?.outcome === 'SECTION_2').length).toBeGreaterThan(5)
  })
})

describe('children', () => {
  it('have no problem with a substance, no evening in a safe haven, no illness of adults, and are in no treatment for one', () => {
    const child = ({ age }: SyntheticLife) => age < 18
    expect(where((life) => child(life) && (life.substance !== undefined || life.knownTo.has('substance-misuse')))).toEqual([])
    expect(where((life) => life.evenings.some(({ daysAgo }) => life.ageOn(daysAgo) < 18))).toEqual([])
    const ofChildren = [undefined, 'DEPRESSION', 'ANXIETY', 'ATTENTION_DEFICIT']
    expect(where((life) => child(life) && !ofChildren.includes(life.illness))).toEqual([])
    expect(where((life) => life.illness === 'DEMENTIA' && life.age < 65)).toEqual([])
    expect(where(child).length).toBeGreaterThan(3000)
  })

  it('and everybody else have been ill for no longer than they live', () => {
    expect(where(({ illSince, ageOn, illness }) => illness !== undefined && ageOn(illSince) < 6)).toEqual([])
  })
})

describe('of twenty thousand people', () => {
  const adult = ({ age }: SyntheticLife) => age >= 18 && age < 65
  const trust = (life: SyntheticLife) => life.knownTo.has('mental-health-trust')
  const met = (holds: (emergency: Emergency) => boolean) => (life: SyntheticLife) => life.emergencies.some(holds)
  const shares: readonly [string, number, readonly [number, number]][] = [
    ['are under 18', share(({ age }) => age < 18), [0.18, 0.23]],
    ['are 65 or older', share(({ age }) => age >= 65), [0.17, 0.21]],
    ['died in the last two years', share(({ deceasedDaysAgo }) => deceasedDaysAgo !== undefined), [0.011, 0.02]],
    ['are restricted', share(({ restricted }) => restricted), [0.002, 0.004]],
    ['are known to the trust', share(trust), [0.025, 0.038]],
    ['of working age are known to the trust', share(trust, adult), [0.026, 0.04]],
    ['of those with psychosis are known to the trust', share(trust, ({ illness }) => illness === 'PSYCHOSIS'), [0.7, 0.97]],
    ['are or were in treatment for a substance', share((life) => life.knownTo.has('substance-misuse')), [0.006, 0.013]],
    ['known to the trust are, too: dual diagnosis', share((life) => life.knownTo.has('substance-misuse'), trust), [0.02, 0.08]],
    ['are supported by the council', share((life) => life.knownTo.has('social-care')), [0.02, 0.04]],
    ['known to the trust are, too', share((life) => life.knownTo.has('social-care'), trust), [0.18, 0.35]],
    ['had a crisis', share(met(({ crisis }) => crisis)), [0.015, 0.028]],
    [
      'known to the trust had one',
      share(
        met(({ crisis }) => crisis),
        trust,
      ),
      [0.4, 0.6],
    ],
    ['were detained under section 136', share(met(({ detention }) => detention !== undefined)), [0.002, 0.0065]],
    ['had an ambulance called', share(met(({ call }) => call !== undefined)), [0.13, 0.2]],
    ['were in an emergency department', share(met(({ attendance }) => attendance !== undefined)), [0.33, 0.43]],
    ['were in a safe haven', share(({ evenings }) => evenings.length > 0), [0.008, 0.018]],
  ]

  it.each(shares)('as many %s as docs/seeding.md says', (_who, found, [least, most]) => {
    expect(found).toBeGreaterThan(least)
    expect(found).toBeLessThan(most)
  })

  it('those who were in crisis twice were so within two months more often than not', () => {
    const gaps = lives.flatMap(({ emergencies }) => {
      const days = emergencies.filter(({ crisis }) => crisis).map(({ daysAgo }) => daysAgo)
      return days.slice(1).map((day, index) => (days[index] ?? day) - day)
    })
    expect(gaps.length).toBeGreaterThan(100)
    expect(gaps.filter((gap) => gap <= 60).length / gaps.length).toBeGreaterThan(0.5)
  })
})

function plain({ knownTo, ...life }: SyntheticLife) {
  return { ...life, knownTo: [...knownTo] }
}
