/** What one key does. Panels are gone to where they are on the page. */
export interface Shortcut {
  readonly key: string
  readonly words: string
  readonly to: { readonly path: string } | { readonly panel: string } | 'top'
}

/** Every shortcut there is; the list that `?` shows is this. */
export const shortcuts: readonly Shortcut[] = [
  { key: '/', words: 'Find a person', to: { path: '/find' } },
  { key: 'b', words: 'To the beginning of the page', to: 'top' },
  { key: 'a', words: 'Alerts', to: { panel: 'alerts' } },
  { key: 'p', words: 'Crisis plan', to: { panel: 'crisis-plan' } },
  { key: 'l', words: 'Mental Health Act', to: { panel: 'mental-health-act' } },
  { key: 'm', words: 'Medicines', to: { panel: 'medicines' } },
  { key: 'r', words: 'Risk', to: { panel: 'risk' } },
  { key: 't', words: 'Care team', to: { panel: 'care-team' } },
  { key: 'c', words: 'Contacts', to: { panel: 'contacts' } },
  { key: 's', words: 'What is shared with you', to: { panel: 'sharing' } },
]

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** A key alone, as a shortcut counts: not while something is written, nor together with a key that makes it the browser's. Pure. */
export function isShortcut({ ctrlKey, metaKey, altKey }: Pressed, writing: boolean): boolean {
  return !writing && !ctrlKey && !metaKey && !altKey
}
