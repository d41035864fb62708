/** Somebody who is 15 now and stays so for nine months at least: born on the first day of this quarter, 15 years ago. */
export function bornFifteenYearsAgo(now: Date): string {
  const quarter = now.getUTCMonth() - (now.getUTCMonth() % 3)
  return new Date(Date.UTC(now.getUTCFullYear() - 15, quarter, 1)).toISOString().slice(0, 10)
}
