import { recordOperation } from '@crisis-record/local-stack'
import type { DrawnPerson } from './draw-people.js'

const findPatients = `query Find($input: FindPatientsInput!) {
  findPatients(input: $input) { matches { nhsNumber familyName givenName dateOfBirth gender { display } } hasMore } }`

/** What is asked about a person, and how much longer it may take among many people: goal 4 of growth. */
export interface Kind {
  readonly name: string
  readonly query: string
  readonly most: number
  variables(person: DrawnPerson): object
}

export const record: Kind = {
  name: 'the combined record',
  query: recordOperation,
  most: 1.2,
  variables: ({ nhsNumber }) => ({ nhsNumber }),
}

const search = (name: string, input: (person: DrawnPerson) => object): Kind => ({
  name: `search by ${name}`,
  query: findPatients,
  most: 2,
  variables: (person) => ({ input: input(person) }),
})

export const searches: readonly Kind[] = [
  search('number', ({ nhsNumber }) => ({ nhsNumber })),
  search('family name and date of birth', ({ familyName, dateOfBirth }) => ({ familyName, dateOfBirth })),
  // One letter is left out, near the middle.
  search('misspelt name', ({ familyName, dateOfBirth }) => ({
    familyName: `${familyName.slice(0, 3)}${familyName.slice(4)}`,
    dateOfBirth,
  })),
]
