export const text = {
  service: 'Crisis record',
  skip: 'Skip to main content',
  signOut: 'Sign out',
  signedInAs: 'Signed in as',
  recordedBy: 'recorded by',
  updated: 'Updated',
  recorded: 'Recorded',
  firstRecorded: 'first recorded',
  showAll: (count: number) => `Show all ${count}`,
  showFewer: 'Show fewer',
  again: 'Try again',
  call: 'Call',
  whenDown: 'When it is down: what to do, and whom to telephone (opens in a new tab)',
  review: {
    due: 'Review due',
    past: 'Review date has passed.',
    was: 'It was due',
    check: (who: string | null) =>
      who === null ? 'Check that it still holds before relying on it.' : `Check with ${who} that it still holds before relying on it.`,
  },
  states: {
    loading: 'Loading',
    shown: 'Shown',
    'none-recorded': 'None recorded',
    'not-shared': 'Not shared with you',
    'not-answering': 'Not answering',
  },
} as const
