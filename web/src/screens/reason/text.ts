export const text = {
  title: 'Reason for access',
  heading: 'Why are you opening this record?',
  recorded: 'Your reason is recorded with your name. The person can ask to see it.',
  confirm: 'I confirm that this is an emergency',
  errors: { heading: 'There is a problem', confirm: 'Confirm that this is an emergency, or choose another reason' },
  open: 'Open the record',
  cancel: 'Cancel',
  number: 'NHS number',
} as const
