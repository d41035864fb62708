import type { AgencyKind } from '@crisis-record/contract'

export const text = {
  title: 'Agencies',
  heading: 'Agencies',
  lead: 'Who answers now, and how fresh what they hold is. This page is about nobody in care.',
  asking: 'Asking the agencies…',
  refresh: 'Ask again',
  askedAt: (time: string) => `As answered at ${time}. Asked again by itself every half minute.`,
  failed: {
    heading: 'It cannot be said how the agencies are',
    body: 'The crisis record itself is not answering, or you have asked very often. Try again in a minute.',
  },
  allAnswer: (count: number) => `All ${count} agencies are answering.`,
  silent: (names: string) => `Not answering: ${names}.`,
  parts: {
    heading: 'What every record needs',
    columns: { name: 'Part', state: 'Now', means: 'If it does not answer' },
    means: {
      'consent-registry': 'No record can be opened: nobody’s choices can be looked up.',
      'access-audit': 'No record can be opened: it could not be recorded who looked.',
      'patient-index':
        'Nobody can be found by name, and records show no name: open them by NHS number, and confirm with the person who they are.',
    } as Partial<Record<AgencyKind, string>>,
  },
  agencies: {
    heading: 'Agencies that hold records',
    columns: { name: 'Agency', state: 'Now', fed: 'Last feed', holds: 'What it may hold', call: 'Out of hours' },
    silent: 'Its parts of a record say so. They may hold something: telephone it.',
    feedUnknown: 'Not known while it is not answering',
    neverFed: 'No feed is known of',
    old: 'More than two days old.',
    oldMeans: 'What happened since may be missing. Ask the agency.',
    singleItems: (labels: string) => `Single items also: ${labels}`,
    noNumber: 'No number listed',
  },
  answersIn: (time: string) => `Answers in ${time}`,
  notAnswering: 'Not answering',
  milliseconds: (count: number) => `${count} ms`,
  seconds: (count: string) => `${count} seconds`,
} as const
