export const text = {
  waiting: { title: 'Loading', asking: 'Checking whether you are signed in…', leaving: 'Signing you out…' },
  signedOut: {
    title: 'Signed out',
    heading: 'You are signed out',
    body: 'Nothing of a record is left in this browser.',
    timedOutTitle: 'Signed out by itself',
    timedOutHeading: 'You were signed out',
    timedOutBody:
      'Nobody used the viewer for 15 minutes, you signed in 12 hours ago, or your session ended elsewhere. Nothing of a record is left in this browser: what was not saved is lost.',
    signIn: 'Sign in again',
    stillTitle: 'Still signed in',
    stillHeading: (name: string) => `${name} is signed in`,
    stillBody:
      'Signing out did not complete, or somebody has signed in at this browser since. Sign out, if it is not you. If that fails, close every window of this browser.',
    tryAgain: 'Sign out',
  },
  noRole: {
    title: 'No role',
    heading: 'You have no role here',
    body: 'You are signed in, but no role that opens crisis records is recorded for you. Ask the person who manages staff access in your organisation.',
    signOut: 'Sign out',
  },
  unavailable: {
    title: 'Not available',
    heading: 'The crisis record cannot be reached',
    body: 'Nothing can be shown at the moment. Follow your fallback procedure: contact the agencies directly.',
    again: 'Try again',
  },
  loading: { title: 'Loading', heading: 'Loading the page…' },
  notLoaded: {
    title: 'Page not loaded',
    heading: 'This page did not load',
    body: 'The connection broke, or the viewer was just renewed. Nothing was changed. If it happens again, go on with what you can reach, and tell your IT help.',
    again: 'Load it again',
  },
  broken: {
    title: 'Page broken',
    heading: 'This page broke',
    body: 'It could not show what came back. Do not take this to mean that nothing is recorded. Load it again; if it breaks again, telephone the agencies that may know the person, and tell your IT help what you did.',
    again: 'Load it again',
  },
  noRecords: {
    title: 'No records',
    heading: 'Your role opens no records',
    body: 'It is for figures about no one person. Whoever cares for someone signs in with the role they care in.',
    back: 'Back to where you work',
  },
  notFound: {
    title: 'Page not found',
    heading: 'There is no such page',
    body: 'Check the address, or begin from the start.',
    start: 'Go to the start',
  },
} as const
