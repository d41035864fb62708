export const text = {
  title: 'Find a person',
  heading: 'Find a person',
  box: 'NHS number, or family name',
  boxHint: 'For example 999 000 0018, or Merton, or Merton, Ruth',
  boxNumberOnly: 'NHS number',
  boxNumberOnlyHint: 'For example 999 000 0018',
  dateOfBirth: 'Date of birth',
  dateOfBirthHint: 'Needed with a name. For example 14 7 1945',
  find: 'Find',
  finding: 'Looking…',
  check: {
    typing: (digits: number) => `${digits} of 10 digits`,
    valid: 'This is a valid NHS number',
    'wrong-check-digit': 'This NHS number is wrong: its last digit does not fit the others',
    'too-long': 'Too many digits: an NHS number has 10',
  },
  errors: {
    heading: 'There is a problem',
    empty: 'Enter an NHS number, or a family name and date of birth',
    emptyNumberOnly: 'Enter an NHS number',
    wildCard: 'Write the family name in full, without * or ?. Names that are nearly the same are found too',
    wrong: 'Check the NHS number: its last digit does not fit the others',
    length: 'An NHS number has 10 digits',
    dateMissing: 'Enter the date of birth',
    dateWrong: 'Enter a real date of birth, such as 14 7 1945',
    dateFuture: 'The date of birth must be in the past',
  },
  results: {
    heading: (count: number, more: boolean) => {
      if (more) return `The first ${count} people found`
      return count === 1 ? '1 person found' : `${count} people found`
    },
    none: 'Nobody found',
    noneBody:
      'Check the spelling and the date of birth, or use the NHS number. Nobody found here does not mean that the person is not known to any agency.',
    next: 'Show more people',
    tooMany: 'There are more people than are shown. Add a given name (Merton, Ruth), or use the NHS number.',
    name: 'Name',
    born: 'Born',
    gender: 'Gender',
    number: 'NHS number',
  },
  recent: { heading: 'People you opened', hint: 'Since you signed in. Forgotten when you sign out.' },
} as const
