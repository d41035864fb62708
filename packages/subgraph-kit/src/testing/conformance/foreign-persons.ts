/** Somebody else, with a valid number. */
export const stranger = '9990000107'

export interface ForeignPerson {
  readonly what: string
  readonly query: (selection: string, person: string) => string
  readonly variables?: (person: string) => Record<string, unknown>
}

const entities = (argument: string, selection: string) =>
  `{ _entities(representations: ${argument}) { ... on Patient { nhsNumber ${selection} } } }`

const byVariable = (_selection: string) => `query ($representations: [_Any!]!) ${entities('$representations', _selection)}`

const representing = (what: string, representations: (person: string) => unknown): ForeignPerson => ({
  what,
  query: byVariable,
  variables: (person) => ({ representations: representations(person) }),
})

/** Operations that name somebody other than the person of a genuine decision, or that person in a form we do not make. */
export const foreignPersons: readonly ForeignPerson[] = [
  representing('another person', () => [{ __typename: 'Patient', nhsNumber: stranger }]),
  representing('another person beside the right one', (person) => [
    { __typename: 'Patient', nhsNumber: person },
    { __typename: 'Patient', nhsNumber: stranger },
  ]),
  representing('further keys', (person) => [{ __typename: 'Patient', nhsNumber: person, notes: [] }]),
  representing('no number', () => [{ __typename: 'Patient' }]),
  representing('a number that is null', () => [{ __typename: 'Patient', nhsNumber: null }]),
  representing('a list of numbers', (person) => [{ __typename: 'Patient', nhsNumber: [person] }]),
  representing('a number with spaces', (person) => [{ __typename: 'Patient', nhsNumber: `${person.slice(0, 3)} ${person.slice(3)}` }]),
  representing('no type name', (person) => [{ nhsNumber: person }]),
  representing('another type name', (person) => [{ __typename: 'Source', nhsNumber: person }]),
  representing('a representation that is a text', (person) => [person]),
  representing('a representation that is not in a list', () => ({ __typename: 'Patient', nhsNumber: stranger })),
  {
    what: 'another person written into the operation',
    query: (selection) => entities(`[{ __typename: "Patient", nhsNumber: "${stranger}" }]`, selection),
  },
  {
    what: "another person as a variable's default",
    query: (selection) => `query ($r: [_Any!]! = [{ __typename: "Patient", nhsNumber: "${stranger}" }]) ${entities('$r', selection)}`,
  },
  {
    what: 'another person in a field that is skipped',
    query: (selection, person) =>
      `{ a: _entities(representations: [{ __typename: "Patient", nhsNumber: "${person}" }]) { ... on Patient { nhsNumber } }
         b: _entities(representations: [{ __typename: "Patient", nhsNumber: "${stranger}" }]) @skip(if: true) { ... on Patient { ${selection} } } }`,
  },
  {
    what: 'another person by a fragment',
    query: (selection) => `{ ...F } fragment F on Query ${entities(`[{ __typename: "Patient", nhsNumber: "${stranger}" }]`, selection)}`,
  },
]
