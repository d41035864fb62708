import { bornFifteenYearsAgo } from './synthetic-life.js'

export const mergedNumbers = [{ nhsNumber: '9990000131', survivingNhsNumber: '9990000018' }] as const

/** The people of the fixed scenarios, as patient-index would tell of them. */
export function demoRegister(
  now: Date,
): readonly { readonly nhsNumber: string; readonly dateOfBirth: string; readonly restricted?: true }[] {
  return [
    { nhsNumber: '9990000018', dateOfBirth: '1991-04-17' },
    { nhsNumber: '9990000026', dateOfBirth: '1984-09-02' },
    { nhsNumber: '9990000034', dateOfBirth: '1979-12-11' },
    { nhsNumber: '9990000042', dateOfBirth: '1988-06-23' },
    { nhsNumber: '9990000050', dateOfBirth: '1996-02-08' },
    { nhsNumber: '9990000069', dateOfBirth: '1973-07-30' },
    { nhsNumber: '9990000077', dateOfBirth: '1990-10-05', restricted: true },
    { nhsNumber: '9990000085', dateOfBirth: '1946-03-19' },
    { nhsNumber: '9990000093', dateOfBirth: bornFifteenYearsAgo(now) },
    { nhsNumber: '9990000107', dateOfBirth: '1987-01-26' },
    { nhsNumber: '9990000115', dateOfBirth: '2001-11-14' },
    { nhsNumber: '9990000123', dateOfBirth: '1969-08-21' },
  ]
}
