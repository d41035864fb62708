/** A value as jsonb gives it back: its dates are texts. */
export type Kept<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? Kept<Item>[]
    : T extends object
      ? { [Key in keyof T]: Kept<T[Key]> }
      : T

export function asDate(kept: string | null): Date | null {
  return kept === null ? null : new Date(kept)
}
