import { bornFifteenYearsAgo } from '@crisis-record/subgraph-kit/seeding'

export const mergedNumbers = [{ nhsNumber: '9990000131', survivingNhsNumber: '9990000018' }] as const

export interface DemoPerson {
  readonly nhsNumber: string
  readonly familyName: string
  readonly dateOfBirth: string
  readonly restricted?: true
  readonly deceasedDaysAgo?: number
}

/** The people of the fixed scenarios, as patient-index would tell of them. */
export function demoRegister(now: Date): readonly DemoPerson[] {
  return [
    { nhsNumber: '9990000018', familyName: 'Ellington', dateOfBirth: '1991-04-17' },
    { nhsNumber: '9990000026', familyName: 'Hartnoll', dateOfBirth: '1984-09-02' },
    { nhsNumber: '9990000034', familyName: 'Pellow', dateOfBirth: '1979-12-11' },
    { nhsNumber: '9990000042', familyName: 'Wainscott', dateOfBirth: '1988-06-23' },
    { nhsNumber: '9990000050', familyName: 'Rahimi-Cole', dateOfBirth: '1996-02-08' },
    { nhsNumber: '9990000069', familyName: 'Fenwick', dateOfBirth: '1973-07-30' },
    { nhsNumber: '9990000077', familyName: 'Marchetti', dateOfBirth: '1990-10-05', restricted: true },
    { nhsNumber: '9990000085', familyName: 'Birtwhistle', dateOfBirth: '1946-03-19' },
    { nhsNumber: '9990000093', familyName: 'Draycott', dateOfBirth: bornFifteenYearsAgo(now) },
    { nhsNumber: '9990000107', familyName: 'Abara', dateOfBirth: '1987-01-26' },
    { nhsNumber: '9990000115', familyName: 'Penhale', dateOfBirth: '2001-11-14' },
    { nhsNumber: '9990000123', familyName: 'Kowalczyk', dateOfBirth: '1969-08-21' },
    { nhsNumber: '9990000158', familyName: 'Thackray', dateOfBirth: '1985-03-09' },
    { nhsNumber: '9990000166', familyName: 'Ellery', dateOfBirth: '1952-10-27' },
    { nhsNumber: '9990000174', familyName: 'Amesbury', dateOfBirth: '1939-05-06', deceasedDaysAgo: 12 },
  ]
}
