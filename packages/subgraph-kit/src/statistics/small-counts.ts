/** With fewer distinct people, or distinct members of staff, behind it a count is not shown. */
export const fewest = 5

/** Counts that are shown are shown to the nearest. */
export const roundedTo = 5

export function rounded(count: number): number {
  return Math.round(count / roundedTo) * roundedTo
}
