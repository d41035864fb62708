import { checkLabelFeature } from '../label-feature.js'
import { eachSubgraph } from './composition-check.js'

/** The labels are imported under their own names, from the one version of the specification, defined as it defines them. */
export const labelsImported = eachSubgraph(({ document }) => checkLabelFeature(document).map((fault) => ({ at: 'schema', ...fault })))
