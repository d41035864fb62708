import { describe, expect, it } from '@jest/globals'
import { noDay } from '../forms/day-parts.js'
import { authoritiesAt } from './authorities.js'
import { type Draft, emptyDraft, faultsIn, type Step, toInput } from './draft.js'

const begun = new Date('2026-07-14T02:05:00Z')
const day = { day: '14', month: '7', year: '2026' }
const draft = (different: Partial<Draft> = {}): Draft => ({
  ...emptyDraft,
  authority: 'PERSON',
  effect: 'REFUSE',
  what: 'SOME',
  categories: new Set(['CRISIS_PLAN']),
  how: 'In person',
  ...different,
})

const cases: [Step, string, Partial<Draft>, string[]][] = [
  ['who', 'nothing', { authority: undefined }, ['authority']],
  ['who', 'the person', {}, []],
  ['who', 'an attorney without a name', { authority: 'ATTORNEY', givenBy: ' ' }, ['givenBy', 'relationship', 'reviewDate']],
  ['who', 'a best-interests decision without anything', { authority: 'BEST_INTERESTS' }, ['assessor', 'capacityAssessedOn', 'reviewDate']],
  [
    'who',
    'one with a day that is none',
    { authority: 'BEST_INTERESTS', assessor: 'Dr A', capacityAssessedOn: day, reviewDate: { ...day, day: '32' } },
    ['reviewDate'],
  ],
  ['what', 'nothing', { effect: undefined, what: undefined }, ['effect', 'what']],
  ['what', 'some of none', { categories: new Set() }, ['categories']],
  ['what', 'everything', { what: 'EVERYTHING', categories: new Set() }, []],
  ['whom', 'anyone', {}, []],
  ['whom', 'some of none', { recipients: 'SOME', holders: 'SOME', occasions: 'SOME' }, ['roles', 'sources', 'purposes']],
  ['whom', 'an organisation alone', { recipients: 'SOME', organisations: new Set(['ZH001']) }, []],
  ['when', 'without how', { how: undefined }, ['how']],
  ['when', 'earlier, without a time', { given: 'EARLIER', givenOn: day }, ['givenAt']],
  ['when', 'a period without an end', { lasts: 'PERIOD', from: { ...noDay, day: '1' } }, ['periodStart', 'periodEnd']],
]

describe('what a step still needs', () => {
  it.each(cases)('%s: %s', (step, _name, different, fields) => {
    expect(faultsIn(step, draft(different)).map(({ field }) => field)).toEqual(fields)
  })
})

describe('a draft as the registry takes it', () => {
  it('leaves what is not narrowed open, and "just now" is when recording began', () => {
    expect(toInput(draft(), begun)).toEqual({
      effect: 'REFUSE',
      authority: 'PERSON',
      givenAt: '2026-07-14T02:05:00.000Z',
      how: 'In person',
      scope: { categories: ['CRISIS_PLAN'], sources: null, organisations: null, roles: null, purposes: null, emergencyExcepted: false },
    })
  })

  it('forgets what was chosen before it was widened, and what an earlier authority named', () => {
    const widened = draft({ what: 'EVERYTHING', roles: new Set(['GP']), recipients: 'ANY', assessor: 'Dr A', reviewDate: day })
    expect(toInput(widened, begun).scope).toMatchObject({ categories: null, roles: null })
    expect(toInput(widened, begun)).not.toHaveProperty('assessor')
  })

  it('excepts emergencies from a refusal alone', () => {
    const excepting = { occasions: 'NOT_EMERGENCY' } as const
    expect(toInput(draft(excepting), begun).scope).toMatchObject({ purposes: ['TREAT', 'SAFEGUARDING'], emergencyExcepted: true })
    expect(toInput(draft({ ...excepting, effect: 'PERMIT' }), begun).scope).toMatchObject({ purposes: null, emergencyExcepted: false })
  })

  it('holds on its last day to the end', () => {
    expect(toInput(draft({ lasts: 'PERIOD', until: day }), begun)).toMatchObject({ periodEnd: '2026-07-14T23:00:00.000Z' })
  })
})

it.each([
  [15, ['PERSON_GILLICK', 'PARENTAL', 'BEST_INTERESTS']],
  [16, ['PERSON', 'ATTORNEY', 'DEPUTY', 'BEST_INTERESTS']],
])('at %d these may decide', (age, codes) => expect(authoritiesAt(age).map(({ code }) => code)).toEqual(codes))
