export const text = {
  printed: (who: string, when: string) => `Printed by ${who}, on ${when}. Crisis record: shred this when it is no longer needed.`,
  idle: {
    heading: 'Are you still there?',
    left: (seconds: number) => (seconds > 60 ? 'You will be signed out in 2 minutes.' : 'You will be signed out in less than a minute.'),
    why: 'Nobody has used the viewer for a while. Signing out protects the person whose record is open.',
    stay: 'Stay signed in',
    signOut: 'Sign out',
  },
} as const
