export const text = {
  waiting: { title: 'Loading', asking: 'Checking whether you are signed in…', leaving: 'Signing you out…' },
  signedOut: {
    title: 'Signed out',
    heading: 'You are signed out',
    body: 'Nothing of a record is left in this browser.',
    timedOutTitle: 'Signed out after 15 minutes',
    timedOutHeading: 'You were signed out',
    timedOutBody: 'Nobody used the viewer for 15 minutes, or your session ended elsewhere. Nothing of a record is left in this browser.',
    signIn: 'Sign in again',
    stillTitle: 'Still signed in',
    stillHeading: 'You are still signed in',
    stillBody: 'Signing out did not complete. Try again. If it fails, close every window of this browser.',
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
  notFound: {
    title: 'Page not found',
    heading: 'There is no such page',
    body: 'Check the address, or start from Find a person.',
    find: 'Find a person',
  },
} as const
