import { recordOperation } from '@crisis-record/local-stack'
import { z } from 'zod'

const graphqlAnswer = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.looseObject({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.looseObject({ code: z.string(), source: z.looseObject({ odsCode: z.string() }).optional() }),
      }),
    )
    .optional(),
  extensions: z.looseObject({}).optional(),
})

export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** As it came. */
  readonly text: string
  readonly json: z.infer<typeof graphqlAnswer>
  /** `data.patient`, or an empty object. */
  readonly patient: Readonly<Record<string, unknown>>
  readonly codes: readonly string[]
}

export interface Question {
  readonly url: string
  readonly token?: string
  readonly purpose?: string
  readonly query?: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends one operation to a gateway, as `curl` would. */
export async function ask(question: Question): Promise<Answer> {
  const response = await fetch(`${question.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(question.token === undefined ? {} : { authorization: `Bearer ${question.token}` }),
      ...(question.purpose === undefined ? {} : { 'purpose-of-use': question.purpose }),
      ...question.headers,
    },
    body: JSON.stringify({ query: question.query ?? recordOperation, variables: question.variables }),
  })
  const text = await response.text()
  const json = graphqlAnswer.parse(JSON.parse(text))
  const patient = z.record(z.string(), z.unknown()).catch({}).parse(json.data?.['patient'])
  return {
    status: response.status,
    headers: response.headers,
    text,
    json,
    patient,
    codes: (json.errors ?? []).map((error) => error.extensions.code),
  }
}

/** What no answer may ever hold: addresses, stacks, ports, names of parts, words of drivers. */
export const innards =
  /127\.0\.0\.1|localhost|ECONN|at .*\.[jt]s:\d|node_modules|stack|undici|TypeORM|postgres|subgraph|serviceName|valueCompletion/i
