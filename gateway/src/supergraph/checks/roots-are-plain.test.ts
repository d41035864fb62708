import { describeRefusals } from '../testing/describe-refusals.js'

describeRefusals('rootsArePlain', [
  {
    bad: 'a root type under another name',
    in: 'safe-haven',
    add: 'schema { query: Ask } type Ask { hello: String @unrestricted(reason: "a greeting") }',
    says: ['safe-haven: Ask is the query type under another name. Remedy: name it Query.'],
  },
  {
    bad: 'a subscription',
    in: 'safe-haven',
    add: 'type Subscription { hello: String @unrestricted(reason: "a greeting") }',
    says: ['safe-haven: Subscription is a subscription type: consent is decided for each request, never for a stream. Remedy: remove it.'],
  },
  {
    bad: 'a subscription type under another name',
    in: 'safe-haven',
    add: 'extend schema { subscription: Ticks } type Ticks { hello: String @unrestricted(reason: "a greeting") }',
    says: ['safe-haven: Ticks is a subscription type: consent is decided for each request, never for a stream. Remedy: remove it.'],
  },
])
