import { type Category, isCategory } from '../categories.js'

/** What a field or type is labelled with. A category that is not in the vocabulary is kept as written: it permits nothing. */
export type Label =
  | { readonly kind: 'consent'; readonly category: string }
  | { readonly kind: 'roles'; readonly allow: readonly string[] }
  | { readonly kind: 'unrestricted'; readonly reason: string }

/** What a caller may see. Read from a decision, never from a request. */
export interface Permission {
  readonly permit: ReadonlySet<Category>
  readonly role: string
}

/**
 * True only if every label allows: labels are ANDed, and no label at all allows nothing (P1 default deny, P5 monotone labels).
 */
export function labelsAllow(labels: readonly Label[] | undefined, permission: Permission): boolean {
  if (labels === undefined || labels.length === 0) return false
  return labels.every((label) => {
    switch (label.kind) {
      case 'consent':
        return isCategory(label.category) && permission.permit.has(label.category)
      case 'roles':
        return label.allow.includes(permission.role)
      case 'unrestricted':
        return true
    }
  })
}

/** The label as its directive reads in SDL. */
export function printLabel(label: Label): string {
  switch (label.kind) {
    case 'consent':
      return `@consent(category: ${JSON.stringify(label.category)})`
    case 'roles':
      return `@roles(allow: [${label.allow.map((role) => JSON.stringify(role)).join(', ')}])`
    case 'unrestricted':
      return `@unrestricted(reason: ${JSON.stringify(label.reason)})`
  }
}
