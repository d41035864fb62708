import type { RiskAssessment } from '../../records/risk-assessment.js'
import type { Make, RiskSeed } from '../further-seeds.js'
import { recorded } from './recorded.js'

type Risk = Pick<
  RiskAssessment,
  'formulation' | 'toSelf' | 'toOthers' | 'fromOthers' | 'protectiveFactors' | 'whatRaisesIt' | 'safetyMeasures'
> &
  Pick<RiskSeed, 'seal' | 'labels'> & { readonly daysAgo: number; readonly by: readonly [name: string, role: string] }

const assessed =
  (...risks: readonly Risk[]): Make<RiskSeed> =>
  ({ at, day }) =>
    risks.map(({ daysAgo, by, ...risk }) => ({
      ...recorded(at(daysAgo, '15:20'), ...by),
      ...{ ...risk, assessedAt: at(daysAgo, '14:00'), reviewDate: day(daysAgo - 180) },
    }))

/** 999 000 0026, 0034 and 0042 have exactly this. */
const routine = assessed({
  formulation: 'Thoughts of suicide come with losses of work and pass within days when somebody stays close. No plan since last winter.',
  toSelf: 'Thoughts of suicide at times; one overdose three years ago.',
  toOthers: 'None found.',
  fromOthers: 'None found.',
  protectiveFactors: ['A friend who can be rung at night', 'Wants to keep cooking'],
  whatRaisesIt: ['Losing shifts', 'Arguments at home', 'Alcohol on an empty stomach'],
  safetyMeasures: 'Seven days’ supply of medicines at most. Knows the safe haven’s hours.',
  daysAgo: 48,
  by: ['Owen Garrick', 'Mental health practitioner'],
})

/** The people of the fixed scenarios, newest first. */
export const demoRiskAssessments: ReadonlyMap<string, Make<RiskSeed>> = new Map<string, Make<RiskSeed>>([
  [
    '9990000018',
    assessed({
      formulation: 'Impulsive overdoses in mixed states after nights without sleep; most within an hour of feeling turned away.',
      toSelf: 'Four overdoses in five years, the last 41 days ago. Tablets taken before arrival and not mentioned.',
      toOthers: 'None found beyond shouting when frightened.',
      fromOthers: 'Has lent money to people met when high.',
      protectiveFactors: ['Sister Ruth', 'The cat', 'Rings before acting if a named person answers'],
      whatRaisesIt: ['Less than four hours of sleep', 'Alcohol', 'Waiting without being told why'],
      safetyMeasures: 'Weekly dispensing. Named nurse at A&E. Ruth keeps the spare key.',
      daysAgo: 19,
      by: ['Imogen Thackwray', 'Community psychiatric nurse'],
    }),
  ],
  ['9990000026', routine],
  ['9990000034', routine],
  ['9990000042', routine],
  [
    '9990000050',
    assessed({
      formulation: 'Cuts to end dissociation, not to die. Restraint has led to the worst injuries.',
      toSelf: 'Cuts to the arms most weeks; no thoughts of suicide at the last three contacts.',
      toOthers: 'Strikes out when held.',
      fromOthers: null,
      protectiveFactors: ['Weighted blanket', 'Weekly therapy'],
      whatRaisesIt: ['Uniforms', 'Being blocked from a door'],
      safetyMeasures: 'Asks before touching; lets them leave and come back.',
      daysAgo: 33,
      by: ['Marianne Osei-Bell', 'Clinical psychologist'],
    }),
  ],
  [
    '9990000069',
    assessed({
      formulation: 'Walks to heights when voices command it. Comes back with somebody calm beside him.',
      toSelf: 'Has stood on the bridge twice this year.',
      toOthers: 'None found.',
      fromOthers: 'Food and money taken by a neighbour.',
      protectiveFactors: ['Uncle Desmond', 'Drawing'],
      whatRaisesIt: ['A missed depot', 'Cannabis', 'Being photographed'],
      safetyMeasures: 'Never alone near open stairs.',
      daysAgo: 9,
      by: ['Tobias Wynne-Kerr', 'Social worker'],
    }),
  ],
  [
    '9990000077',
    assessed({
      formulation: 'Lives with a danger from outside; panic follows every sign of it.',
      toSelf: 'Does not sleep or eat for days when afraid.',
      toOthers: 'None found.',
      fromOthers: 'At risk of being found by somebody from the past.',
      protectiveFactors: ['The safety app', 'The agreed code word'],
      whatRaisesIt: ['Unknown callers', 'Names called out'],
      safetyMeasures: 'Crisis team holds the safety plan.',
      daysAgo: 27,
      by: ['Helena Marchbanks', 'Social worker'],
    }),
  ],
  [
    '9990000093',
    assessed({
      formulation: 'Harms in the night after group chats; stops when an adult he chose is told.',
      toSelf: 'Cuts; thoughts of dying when parents argue.',
      toOthers: 'None found.',
      fromOthers: 'Pressed by older pupils online.',
      protectiveFactors: ['Aunt Carys', 'The band'],
      whatRaisesIt: ['Exam results', 'Nights without sleep'],
      safetyMeasures: 'Phone stays with him; blades do not.',
      daysAgo: 11,
      by: ['Farida Lindqvist', 'CAMHS nurse'],
    }),
  ],
  [
    '9990000123',
    assessed(
      {
        formulation: 'Neglects food and medicines when hearing voices; has not harmed anybody.',
        toSelf: 'Self-neglect; two overdoses whose intent was not clear.',
        toOthers: 'None found.',
        fromOthers: null,
        protectiveFactors: ['The dog', 'The hostel link worker'],
        whatRaisesIt: ['Running out of money', 'Nights on the street'],
        safetyMeasures: 'Hostel night desk rings if not back by midnight.',
        daysAgo: 66,
        by: ['Callum Abernethy', 'Social worker'],
      },
      {
        seal: 'SEALED',
        formulation: 'Believes that somebody at the hostel means to harm her, and asked that nobody there learns of it.',
        toSelf: 'Would rather sleep outside.',
        toOthers: null,
        fromOthers: 'Medicines taken from her under threat.',
        protectiveFactors: [],
        whatRaisesIt: [],
        safetyMeasures: 'Seen away from the hostel.',
        daysAgo: 70,
        by: ['Callum Abernethy', 'Social worker'],
      },
      {
        labels: ['DOMESTIC_ABUSE'],
        formulation: 'Fears of the former partner come back with silent calls.',
        toSelf: null,
        toOthers: null,
        fromOthers: 'Violence by a former partner, reported two years ago.',
        protectiveFactors: [],
        whatRaisesIt: ['Silent calls at night'],
        safetyMeasures: 'Knows the helpline; does not want letters.',
        daysAgo: 120,
        by: ['Callum Abernethy', 'Social worker'],
      },
    ),
  ],
])
