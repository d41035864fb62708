import type { AgencyKind } from '@crisis-record/contract'

/** The words of the page for when it is down. */
export const text = {
  title: 'When it is down',
  heading: 'When the crisis record is down',
  danger: 'That nothing can be shown never means that nothing is recorded. Where a life is in danger, act on what you have.',
  stepsHeading: 'Go on without it',
  steps: [
    'Telephone the agencies that may know the person: the numbers are below. Say who you are, where you work, and that the crisis record is down. They may call you back through your switchboard.',
    'Make sure that you both mean the same person: name, date of birth and NHS number.',
    'Ask for what you need now: crisis plan, alerts, risk, allergies and medicines, Mental Health Act status, whom to call.',
    'Ask the person, and whoever is with them.',
    'Write down in your own record what you were told, by whom, and when. Nobody else does it while the crisis record is down.',
    'Try the crisis record again in a few minutes. If it stays down, tell your IT help.',
  ],
  numbersHeading: 'Agencies out of hours',
  noNumber: 'No number is listed here: use the one you hold.',
  call: 'Call',
  partsHeading: 'If it is down in part',
  parts: [
    'Sign-in does not answer: whoever is signed in goes on working; nobody else can sign in.',
    'The consent registry does not answer: nothing is shown, since nobody’s choices can be looked up.',
    'The access audit does not answer: nothing is shown, since it could not be recorded who looked.',
    'The person register does not answer: records open by NHS number, without a name. Confirm who the person is.',
    'An agency does not answer: its parts of a record say so. Telephone that agency.',
  ],
  from: (day: string) => `As listed on ${day}.`,
  print: 'Print this page and keep it where you work: it cannot be opened when the crisis record, or your network, is down altogether.',
  back: 'Back to the crisis record',
  kinds: {
    'patient-index': 'Person register',
    'consent-registry': 'Consent registry',
    'access-audit': 'Access audit',
    'mental-health-trust': 'Mental health trust',
    'acute-hospital': 'Acute hospital',
    ambulance: 'Ambulance service',
    police: 'Police',
    'primary-care': 'GP practice',
    'social-care': 'Adult social care',
    'safe-haven': 'Safe haven',
    'substance-misuse': 'Drug and alcohol service',
  } satisfies Record<AgencyKind, string>,
} as const
