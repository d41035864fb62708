/**
 * What one import of a person's choices may be. A choice is 2 to 5 kB of FHIR as we write it, so that what somebody decided 500 times fits
 * in, and nobody decides more often. The command line, which imports of many persons at once, has another limit of bytes.
 */
export const importLimits = {
  /** Bytes of the resource. */
  bytes: 3_000_000,
  /** Choices to be recorded of one person. */
  choices: 500,
  /** Bytes of a request that carries one: quotes and line ends are written as two characters in it. */
  requestBody: 4_000_000,
} as const
