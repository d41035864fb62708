import { isCategory, isRole } from '@crisis-record/contract'
import type { Label } from '@crisis-record/contract/labels'
import type { FeatureFault } from './label-feature.js'

/** What is wrong with the words of a label. A category or role nobody knows permits nothing: a mistake, and never what was meant. */
export function checkLabelWords(label: Label): readonly FeatureFault[] {
  switch (label.kind) {
    case 'consent':
      if (isCategory(label.category)) return []
      return [{ problem: `names an unknown category, ${JSON.stringify(label.category)}`, remedy: 'use a category of the contract' }]
    case 'roles':
      if (label.allow.length === 0) return [{ problem: 'allows no role at all', remedy: 'name the roles in @roles(allow: […])' }]
      return label.allow
        .filter((role) => !isRole(role))
        .map((role) => ({ problem: `allows an unknown role, ${JSON.stringify(role)}`, remedy: 'use a role of the contract' }))
    case 'unrestricted':
      return label.reason.trim() === '' ? [{ problem: 'is @unrestricted without a reason', remedy: 'give the reviewer a reason' }] : []
  }
}
