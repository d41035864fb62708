export const text = {
  title: 'Choose a role',
  heading: 'In which role are you working now?',
  hint: 'It decides what is shared with you, until you sign out.',
  button: 'Continue',
} as const
