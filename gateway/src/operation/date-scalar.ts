import { GraphQLError, type GraphQLSchema, isScalarType, Kind } from 'graphql'

/**
 * Makes a schema refuse what is no calendar date where a `Date` is wanted. Built from SDL alone it would pass anything on, of any shape and depth,
 * and the agency's refusal of the whole request would read as an agency that is not answering.
 */
export function readDates(schema: GraphQLSchema): void {
  const date = schema.getType('Date')
  if (!isScalarType(date)) return
  date.parseValue = calendarDate
  date.parseLiteral = (node) => calendarDate(node.kind === Kind.STRING ? node.value : undefined)
}

/** The message never repeats the value: it may be somebody's date of birth. No database knows a year 0. */
function calendarDate(raw: unknown): string {
  if (typeof raw === 'string' && /^(?!0000)\d{4}-\d\d-\d\d$/.test(raw)) {
    const parsed = new Date(`${raw}T00:00:00Z`)
    if (!Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(raw)) return raw
  }
  throw new GraphQLError('Not a date of the calendar in the form yyyy-mm-dd.')
}
