import { GraphQLError, type GraphQLSchema, isScalarType, Kind } from 'graphql'

/**
 * Makes a schema refuse what is no calendar date where a `Date` is wanted, and no moment where a `DateTime` is. Built from SDL alone it would pass
 * anything on, of any shape and depth, and the agency's refusal of the whole request would read as an agency that is not answering; the registry's,
 * as if no decision could be made.
 */
export function readDates(schema: GraphQLSchema): void {
  readAs(schema, 'Date', calendarDate)
  readAs(schema, 'DateTime', moment)
}

function readAs(schema: GraphQLSchema, name: string, read: (raw: unknown) => string): void {
  const scalar = schema.getType(name)
  if (!isScalarType(scalar)) return
  scalar.parseValue = read
  scalar.parseLiteral = (node) => read(node.kind === Kind.STRING ? node.value : undefined)
}

/** The message never repeats the value: it may be somebody's date of birth. */
function calendarDate(raw: unknown): string {
  if (isCalendarDate(raw)) return raw
  throw new GraphQLError('Not a date of the calendar in the form yyyy-mm-dd.')
}

function moment(raw: unknown): string {
  if (isMoment(raw)) return raw
  throw new GraphQLError('Not a moment in ISO 8601 with a time zone.')
}

/** `yyyy-mm-dd`, and a day that there is. No database knows a year 0. */
export function isCalendarDate(raw: unknown): raw is string {
  if (typeof raw !== 'string' || !/^(?!0000)\d{4}-\d\d-\d\d$/.test(raw)) return false
  // A day past the end of its month is read as one of the next. Asked of every date of every answer, so nothing is printed to compare it.
  return new Date(`${raw}T00:00:00Z`).getUTCDate() === Number(raw.slice(8))
}

const isoDateTime = /^(?!0000)(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/

/** ISO 8601 with a time zone, on a day that there is. */
export function isMoment(raw: unknown): raw is string {
  const day = typeof raw === 'string' ? isoDateTime.exec(raw)?.[1] : undefined
  return typeof raw === 'string' && isCalendarDate(day) && !Number.isNaN(new Date(raw).getTime())
}
