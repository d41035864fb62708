export const text = {
  printed: (who: string, when: string) => `Printed by ${who}, on ${when}. Crisis record: shred this when it is no longer needed.`,
  idle: {
    heading: 'Are you still there?',
    left: (seconds: number) => (seconds > 60 ? 'You will be signed out in 2 minutes.' : 'You will be signed out in less than a minute.'),
    why: 'Nobody has used the viewer for a while. Signing out protects the person whose record is open.',
    stay: 'Stay signed in',
    signOut: 'Sign out',
  },
  ending: (time: string) =>
    `You will be signed out at ${time}: a session lasts 12 hours. Save what you are writing, then sign out and in again.`,
  unsaved: (all: readonly string[]) => `You have not saved: ${all.join(', ')}. Nothing is kept in this browser, so it would be lost.`,
  leave: {
    heading: 'Leave without saving?',
    stay: 'Stay on this page',
    go: 'Leave without saving',
  },
} as const
