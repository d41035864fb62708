export const text = {
  title: 'Sign in',
  heading: 'Crisis record',
  lead: 'One record for a person in a mental health crisis, drawn from the agencies that know them.',
  forStaff: 'For staff who are with the person now. You are shown what the person’s choices and your role allow.',
  recorded: 'Every record you open is written down with your name and your reason, and the person can ask to see it.',
  opening: 'Sign in to open the record you were sent to. You will be asked why you are opening it.',
  button: 'Sign in',
} as const
