import type { Stack } from '@crisis-record/local-stack'
import { type RunningViewer, runningViewer } from './running-viewer.js'
import { atTheDoor } from './screens/at-the-door.js'
import { choices } from './screens/choices.js'
import { findingAndOpening } from './screens/finding-and-opening.js'
import { overrideAndReview } from './screens/override-and-review.js'
import { notAnswering, refused } from './screens/refused.js'
import type { Screen } from './screens/screen.js'
import { whichAnswer } from './screens/which-answer.js'
import { signIn, type Visitor } from './viewer-at-work.js'

/** Every screen in every state that somebody can meet, in this order. The walk and the pictures go by it. */
export const screens: readonly Screen[] = [
  ...atTheDoor,
  ...findingAndOpening,
  ...refused,
  ...choices,
  ...overrideAndReview,
  ...whichAnswer,
  ...notAnswering,
]

/** With generated people, so that there are months to report of. */
export function viewerForScreens(): RunningViewer {
  return runningViewer({ people: 50 })
}

/** Goes to a screen, and looks at it while it is there. */
export async function goTo(screen: Screen, { stack, visitor }: { stack: Stack; visitor: Visitor }, look: () => Promise<void>) {
  const stopped = screen.without ?? []
  try {
    if (screen.as !== undefined) await signIn(visitor, screen.as)
    for (const name of stopped) await stack.service(name).stop()
    await screen.open(visitor)
    await look()
  } finally {
    for (const name of stopped) await stack.service(name).start()
  }
}
