import { PublicError } from '@crisis-record/contract'
import { Int, createParameterDecorator } from 'type-graphql'

const fewest = 1
const most = 100
const usual = 20

/**
 * Parameter decorator of a list field: `first: Int = 20`, from 1 to 100, else OPERATION_INVALID.
 * `crisisPlans(@Root() patient: Patient, @firstArg() first: number, @Ctx() context: …)`
 */
export function firstArg(): ReturnType<typeof createParameterDecorator> {
  return createParameterDecorator(({ args }) => parseFirst((args as Record<string, unknown>)['first']), {
    arg: {
      name: 'first',
      typeFunc: () => Int,
      options: { nullable: true, defaultValue: usual, description: 'How many at most, from 1 to 100.' },
    },
  })
}

/** An explicit null counts as not given. */
export function parseFirst(raw: unknown): number {
  const first = raw ?? usual
  if (typeof first !== 'number' || !Number.isInteger(first) || first < fewest || first > most) throw new PublicError('OPERATION_INVALID')
  return first
}
