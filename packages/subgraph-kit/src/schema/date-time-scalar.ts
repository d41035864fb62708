import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

const isoDateTime = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$/

/** A moment: a JavaScript `Date` within, ISO 8601 in UTC on the wire. SDL name: `DateTime`. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment, ISO 8601 in UTC: 2026-03-01T14:05:00.000Z.',
  serialize: (value) => toMoment(value instanceof Date ? value.getTime() : value).toISOString(),
  parseValue: toMoment,
  parseLiteral: (node) => toMoment(node.kind === Kind.STRING ? node.value : undefined),
})

/** The messages never repeat the value. */
function toMoment(raw: unknown): Date {
  const readable = typeof raw === 'number' || (typeof raw === 'string' && isoDateTime.test(raw))
  const moment = readable ? new Date(raw) : undefined
  if (moment === undefined || Number.isNaN(moment.getTime())) throw new GraphQLError('Not a moment in ISO 8601 with a time zone.')
  return moment
}
