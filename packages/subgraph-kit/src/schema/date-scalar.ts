import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

/** A calendar date, ISO 8601 `yyyy-mm-dd`, a string on both sides: a date of birth has no time zone. SDL name: `Date`. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar date, ISO 8601: yyyy-mm-dd.',
  serialize: toCalendarDate,
  parseValue: toCalendarDate,
  parseLiteral: (node) => toCalendarDate(node.kind === Kind.STRING ? node.value : undefined),
})

/** The messages never repeat the value: it may be somebody's date of birth. */
function toCalendarDate(raw: unknown): string {
  if (typeof raw !== 'string' || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(raw)) throw new GraphQLError('Not a date in the form yyyy-mm-dd.')
  const parsed = new Date(`${raw}T00:00:00Z`)
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== raw) throw new GraphQLError('Not a date in the calendar.')
  return raw
}
