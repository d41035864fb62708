import { useSyncExternalStore } from 'react'

/** As wide as a tablet: from there on the banner stays in sight as well (`_banner.scss`). */
const room = window.matchMedia('(min-width: 48em)')

/** Whether there is room for more than one thing beside another. Follows a window that is made narrower, turned or enlarged. */
export function useRoom(): boolean {
  return useSyncExternalStore(follow, () => room.matches)
}

function follow(changed: () => void): () => void {
  room.addEventListener('change', changed)
  return () => room.removeEventListener('change', changed)
}
