import { toLabels } from '@crisis-record/contract/labels'
import { checkLabelWords } from '../label-vocabulary.js'
import { eachSubgraph } from './composition-check.js'

/** Categories and roles are of the contract's vocabulary, and @unrestricted says why. */
export const labelWordsKnown = eachSubgraph((schema) =>
  [...schema.types.values()].flatMap((type) => [
    ...type.labels.flatMap(checkLabelWords).map((fault) => ({ at: type.name, ...fault })),
    ...type.fields.flatMap((field) =>
      toLabels(field.node.directives)
        .flatMap(checkLabelWords)
        .map((fault) => ({ at: `${type.name}.${field.name}`, ...fault })),
    ),
  ]),
)
