import type { Category } from '@crisis-record/contract'
import { type Label, printLabel } from '@crisis-record/contract/labels'
import { Directive } from 'type-graphql'

/** Goes on an object type, a field or a field resolver. Repeatable: several labels are ANDed. */
export type LabelDecorator = ClassDecorator & PropertyDecorator & MethodDecorator

/** Information about a person: released only where the decision permits the category. */
export function Consent(category: Category): LabelDecorator {
  return toDecorator({ kind: 'consent', category })
}

/** About no person in care, or one of the named surfaces: released to these roles only. */
export function Roles(allow: readonly string[]): LabelDecorator {
  return toDecorator({ kind: 'roles', allow: [...allow].sort() })
}

/** Needs no protection of its own; the reason is for reviewers. */
export function Unrestricted(reason: string): LabelDecorator {
  return toDecorator({ kind: 'unrestricted', reason })
}

function toDecorator(label: Label): LabelDecorator {
  return Directive(printLabel(label))
}
