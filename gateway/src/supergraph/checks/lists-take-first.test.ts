import { expect, it } from '@jest/globals'
import { describeRefusals, readSample } from '../testing/describe-refusals.js'
import { listsTakeFirst } from './lists-take-first.js'

describeRefusals('listsTakeFirst', [
  {
    bad: 'a list without first',
    in: 'safe-haven',
    change: [['visits(first: Int = 20)', 'visits']],
    says: [
      'safe-haven: Patient.visits is a list without the argument first. Remedy: take first: Int = 20 (a default from 1 to 100), and nothing else.',
    ],
  },
  {
    bad: 'first without a default',
    in: 'safe-haven',
    change: [['first: Int = 20', 'first: Int']],
    says: [
      'safe-haven: Patient.visits is a list without the argument first. Remedy: take first: Int = 20 (a default from 1 to 100), and nothing else.',
      'safe-haven: Patient.visits takes the argument first: Int. Remedy: take first: Int = 20 (a default from 1 to 100), and nothing else.',
    ],
  },
  {
    bad: 'a default beyond the limit',
    in: 'safe-haven',
    change: [['first: Int = 20', 'first: Int = 101']],
    says: [
      'safe-haven: Patient.visits is a list without the argument first. Remedy: take first: Int = 20 (a default from 1 to 100), and nothing else.',
      'safe-haven: Patient.visits takes the argument first: Int. Remedy: take first: Int = 20 (a default from 1 to 100), and nothing else.',
    ],
  },
  {
    bad: 'first of nothing',
    in: 'safe-haven',
    change: [['first: Int = 20', 'first: Int = 0']],
    says: [
      'safe-haven: Patient.visits is a list without the argument first. Remedy: take first: Int = 20 (a default from 1 to 100), and nothing else.',
      'safe-haven: Patient.visits takes the argument first: Int. Remedy: take first: Int = 20 (a default from 1 to 100), and nothing else.',
    ],
  },
  {
    bad: 'a filter on Patient',
    in: 'safe-haven',
    change: [['first: Int = 20', 'first: Int = 20, since: Date']],
    says: [
      'safe-haven: Patient.visits takes the argument since: Date. Remedy: take first: Int = 20 (a default from 1 to 100), and nothing else.',
    ],
  },
  {
    bad: 'a filter inside',
    in: 'safe-haven',
    change: [['whatHelped: String', 'whatHelped(contains: String): String']],
    says: [
      'safe-haven: Visit.whatHelped takes the argument contains: String. Remedy: take first: Int = 20 (a default from 1 to 100), and nothing else.',
    ],
  },
])

it('lets registry and audit be asked for a part of what they keep, which is released whole or not at all', () => {
  expect(listsTakeFirst(readSample({ in: 'consent-registry', change: [['sharing: [', 'sharing(since: Date): [']] }))).toEqual([])
})
