import { type ResourceJson, snomedCt } from '@crisis-record/subgraph-kit/testing'
import { aboutMe, adjustment, england, place, safetyPlan, step, text, visit } from './resources.js'

const at = (start: string, end?: string) => ({ period: { start, ...(end === undefined ? {} : { end }) } })
const steps = (...activity: readonly object[]) => safetyPlan({ activity })

/** What a safe haven may be sent, and what becomes of each, word for word; of what is taken, the columns that tell it. */
export const outcomes: readonly (readonly [
  name: string,
  resource: ResourceJson,
  outcome: string,
  becomes?: Readonly<Record<string, unknown>>,
])[] = [
  ['a visit', visit(), 'taken', { place_name: 'Lantern Safe Haven', place_town: null, item_labels: [] }],
  ['the place itself', place, 'passed over'],
  [
    'a visit to a place of the same file',
    visit({ location: [{ location: { reference: 'Location/lantern' } }] }),
    'taken',
    { place_name: 'Lantern Safe Haven', place_town: 'Northmoor' },
  ],
  [
    'a visit to a place whose name tells of it',
    visit({ location: [{ location: { display: 'Northmoor Alcohol Hub' } }] }),
    'taken',
    { item_labels: ['SUBSTANCE_USE'] },
  ],
  ['somebody who is still there', visit({ status: 'in-progress', ...at('2026-06-15T01:00:00Z') }), 'taken', { left_at: null }],
  ['a visit to come', visit({ status: 'planned' }), 'not shown: status is planned'],
  ['a visit called off', visit({ status: 'cancelled' }), 'not shown: status is cancelled'],
  [
    'a visit that ended before it began',
    visit(at('2026-06-13T19:05:00Z', '2026-06-13T19:00:00Z')),
    'refused: Encounter.period.end lies before what it can only come after',
  ],
  ['a visit on a day', visit(at('2026-06-13')), 'refused: Encounter.period.start is no time with seconds and zone'],
  ['a visit of no zone', visit(at('2026-06-13T19:05:00')), 'refused: Encounter.period.start is no time with seconds and zone'],
  ['a visit in the future', visit(at('2026-06-15T03:11:00Z')), 'refused: Encounter.period.start lies in the future'],
  [
    'a visit for no reason',
    visit({ reasonCode: undefined }),
    'refused: Encounter.reasonCode has no text: what brought the person, as they said it',
  ],
  [
    'a visit and where it leads',
    visit({ extension: [text('onward-plan', 'To see the Drug and Alcohol Team on Monday.')] }),
    'taken',
    { item_labels: ['SUBSTANCE_USE'] },
  ],
  [
    'a visit after a methadone dose was missed',
    visit({ reasonCode: [{ text: 'Missed the methadone.' }] }),
    'taken',
    { item_labels: ['SUBSTANCE_USE'] },
  ],

  ['a safety plan', safetyPlan(), 'taken', { item_labels: [], places: { places: ['Northmoor Baths'] } }],
  ['a plan that is a draft', safetyPlan({ status: 'draft' }), 'not shown: status is draft'],
  ['a plan that has ended', safetyPlan(at('2025-01-01', '2026-01-01')), 'not shown: it has ended'],
  [
    'a plan of another sort',
    safetyPlan({ category: [snomedCt('735985000', 'Diabetes self management plan')] }),
    'not shown: category is not that of a mental health crisis plan',
  ],
  ['a plan of no date', safetyPlan({ created: undefined }), 'refused: CarePlan.created is missing: when it was recorded must be known'],
  ['an empty plan', safetyPlan({ activity: undefined }), 'refused: CarePlan.activity says nothing under any step'],
  [
    'a step nobody knows',
    steps(step('step-7', 'Run')),
    'refused: CarePlan.activity[0].detail.code is no heading we know of https://specs.crisis-record.example/CodeSystem/safety-plan-step; CarePlan.activity says nothing under any step',
  ],
  [
    'somebody’s number',
    steps(step('people', 'Ruth, 07700 900421')),
    'refused: CarePlan.activity gives a telephone number among the people: name them without',
  ],
  [
    'the number of a service nearby',
    steps(step('services', 'Crisis team (01632) 960-100')),
    'refused: CarePlan.activity gives a telephone number of a service that is not a national one',
  ],
  [
    'the number of a service abroad, or written so',
    steps(step('services', 'Crisis team +44 1632 960100')),
    'refused: CarePlan.activity gives a telephone number of a service that is not a national one',
  ],
  [
    'the number of a service nearby, behind a national one',
    steps(step('services', 'CALM 0800 58 58 58 (01632 960100)')),
    'refused: CarePlan.activity gives a telephone number of a service that is not a national one',
  ],
  [
    'somebody’s number, written with points',
    steps(step('people', 'Ruth, 07700.900421')),
    'refused: CarePlan.activity gives a telephone number among the people: name them without',
  ],
  [
    'national numbers',
    steps(step('services', 'NHS 111, Samaritans 116 123, CALM 0800 58 58 58')),
    'taken',
    { services: ['NHS 111, Samaritans 116 123, CALM 0800 58 58 58'] },
  ],
  [
    'a service that tells what one goes there for',
    steps(step('services', 'Bridgeway Recovery Service')),
    'taken',
    { item_labels: ['SUBSTANCE_USE'] },
  ],
  [
    'a helpline that tells why one rings it',
    steps(step('services', 'National Domestic Abuse Helpline 0808 2000 247')),
    'taken',
    { item_labels: ['DOMESTIC_ABUSE'] },
  ],

  ['an adjustment', adjustment(), 'taken', { agreed_on: new Date(2026, 0, 24), item_labels: [] }],
  [
    'an adjustment by its code alone',
    adjustment({ extension: undefined }),
    'taken',
    { adjustment: 'Requires support for receptive communication needs', impairment: null },
  ],
  [
    'an adjustment as the national service dates it',
    adjustment({ period: undefined, meta: { lastUpdated: '2026-01-25T10:00:00Z' } }),
    'taken',
    { recorded_at: new Date('2026-01-25T10:00:00Z') },
  ],
  [
    'the flag over all adjustments',
    adjustment({ category: [england('England-FlagCategoryPatient', 'NRAF', 'National Reasonable Adjustments Flag')] }),
    'not shown: category is not that of an adjustment',
  ],
  ['an adjustment that is no longer made', adjustment({ status: 'inactive' }), 'not shown: status is inactive'],
  ['an adjustment that ended', adjustment(at('2026-01-25', '2026-02-01')), 'not shown: it has an end'],
  [
    'an adjustment of no date',
    adjustment({ period: undefined }),
    'refused: Flag.period.start is missing, and so is meta.lastUpdated: when it was recorded must be known',
  ],
  [
    'an adjustment that says nothing',
    adjustment({ extension: undefined, code: { coding: [{ system: 'http://snomed.info/sct', code: '1082681000000103' }] } }),
    'refused: Flag.code says nothing in words',
  ],

  ['what matters to somebody', aboutMe(), 'taken', { please_do_not: ['Touch me without asking'], item_labels: [] }],
  [
    'one heading alone',
    aboutMe({
      whatMattersToMe: undefined,
      peopleWhoMatterToMe: undefined,
      howICommunicate: undefined,
      pleaseDo: undefined,
      pleaseDoNot: undefined,
      howAndWhenToSupportMe: undefined,
    }),
    'taken',
    { what_matters_to_me: null, please_do: [] },
  ],
  [
    'nothing that matters',
    {
      ...aboutMe({
        whatMattersToMe: undefined,
        peopleWhoMatterToMe: undefined,
        howICommunicate: undefined,
        myWellness: undefined,
        pleaseDo: undefined,
        pleaseDoNot: undefined,
        howAndWhenToSupportMe: undefined,
      }),
    },
    'refused: AboutMe says nothing under any heading',
  ],
  ['words of no date', aboutMe({ recordedAt: undefined }), 'refused: AboutMe.recordedAt is missing'],
  ['words that tell of treatment', aboutMe({ pleaseDo: ['Keep my Subutex safe'] }), 'taken', { item_labels: ['SUBSTANCE_USE'] }],
  ['words of no known state', aboutMe({ recordStatus: 'final' }), 'refused: AboutMe.recordStatus is none of current, entered-in-error'],
  [
    'a document in FHIR',
    { resourceType: 'Composition', id: 'c' },
    'refused: resourceType is none that this agency takes: AboutMe, CarePlan, Encounter, Flag',
  ],
]
