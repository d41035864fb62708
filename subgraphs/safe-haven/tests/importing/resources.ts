import { exampleResource, hl7, type MakeResource, snomedCt } from '@crisis-record/subgraph-kit/testing'

const own = (kind: 'CodeSystem' | 'StructureDefinition', name: string) => `https://specs.crisis-record.example/${kind}/${name}`
export const text = (name: string, valueString: string) => ({ url: own('StructureDefinition', name), valueString })
const day = (name: string, valueDate: string) => ({ url: own('StructureDefinition', name), valueDate })
const england = (system: string, code: string, display: string) => ({
  coding: [{ system: `https://fhir.nhs.uk/England/CodeSystem/${system}`, code, display }],
})

export const visit: MakeResource = exampleResource('Encounter', 'subject', {
  status: 'finished',
  class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
  participant: [{ type: [hl7('v3-ParticipationType', 'PPRF')], individual: { display: 'Lorcan Tideswell' } }],
  period: { start: '2026-06-13T19:05:00+01:00', end: '2026-06-13T21:30:00+01:00' },
  reasonCode: [{ text: 'Could not be alone in the flat.' }],
  location: [{ location: { display: 'Lantern Safe Haven' } }],
  extension: [text('what-helped', 'Tea, and nobody asking.'), text('onward-plan', 'Rings the crisis line if it comes back.')],
})

export const step = (code: string, description: string) => ({
  detail: { status: 'not-started', code: { coding: [{ system: own('CodeSystem', 'safety-plan-step'), code }] }, description },
})

export const safetyPlan: MakeResource = exampleResource('CarePlan', 'subject', {
  status: 'active',
  intent: 'plan',
  category: [snomedCt('736253002', 'Mental health crisis plan')],
  created: '2026-05-10T20:30:00+01:00',
  author: { display: 'Lorcan Tideswell' },
  activity: [
    step('warning-signs', 'Two nights without sleep'),
    step('coping-strategies', 'Swim'),
    step('people', 'Ruth, whenever'),
    step('places', 'Northmoor Baths'),
    step('services', 'Samaritans 116 123'),
    step('services', 'Childline 0800 1111'),
    step('making-things-safer', 'Ruth keeps the tablets'),
    step('worth-living-for', 'The sea in June.'),
  ],
  extension: [text('agreed-with', 'Lorcan Tideswell, peer support worker'), day('review-date', '2026-08-10')],
})

export const adjustment: MakeResource = exampleResource('Flag', 'subject', {
  status: 'active',
  category: [
    england('England-FlagCategoryPatient', 'NRAF', 'National Reasonable Adjustments Flag'),
    england('RA-FlagCategory', '001', 'Communication support'),
  ],
  code: snomedCt('1082681000000103', 'Requires support for receptive communication needs'),
  period: { start: '2026-01-25' },
  author: { display: 'Lorcan Tideswell' },
  extension: [
    {
      url: 'https://fhir.nhs.uk/England/StructureDefinition/Extension-FlagNotes',
      valueAnnotation: { text: 'Face her when you speak.' },
    },
    text('impairment', 'Hearing'),
    day('agreed-on', '2026-01-24'),
  ],
})

export const aboutMe: MakeResource = exampleResource('AboutMe', 'subject', {
  recordedAt: '2026-02-01T19:00:00Z',
  recordedByName: 'Lorcan Tideswell',
  recordedByRole: 'Peer support worker',
  whatMattersToMe: 'My cat, and being spoken to as an equal.',
  peopleWhoMatterToMe: 'Ruth, my sister.',
  howICommunicate: 'One question at a time.',
  myWellness: 'Well, I swim twice a week.',
  howAndWhenToSupportMe: 'Mid-March is always hard.',
  pleaseDo: ['Tell me what happens next', 'Use my first name'],
  pleaseDoNot: ['Touch me without asking'],
})

export const place = { resourceType: 'Location', id: 'lantern', name: 'Lantern Safe Haven', address: { city: 'Northmoor' } }
export { england }
