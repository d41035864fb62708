import { signIn } from '../viewer-at-work.js'
import { heading, type Screen } from './screen.js'

/** Before anybody is somebody here, and after. */
export const atTheDoor: readonly Screen[] = [
  { name: 'sign-in', open: ({ page }) => page.goto('/').then(() => page.getByRole('link', { name: 'Sign in' }).waitFor()) },
  {
    name: 'sign-in-failed',
    open: async (visitor) => {
      await visitor.page.goto('/auth/callback?error=access_denied')
      await heading(visitor, 'Sign-in did not work')
    },
  },
  {
    name: 'role',
    open: async (visitor) => {
      await signIn(visitor, 'lead')
      await heading(visitor, 'In which role are you working now?')
    },
  },
  {
    name: 'no-role',
    as: 'liaison',
    // Whoever has none is no member of the demo's staff: the gateway's answer is changed on its way.
    open: async (visitor) => {
      await visitor.page.route('**/auth/session', async (route) => {
        const answer = await route.fetch()
        await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), role: null, organisation: null, roles: [] } })
      })
      await visitor.page.goto('/')
      await heading(visitor, 'You have no role here')
    },
  },
  {
    name: 'signed-out',
    open: async (visitor) => {
      await visitor.page.goto('/signed-out')
      await heading(visitor, 'You are signed out')
    },
  },
  {
    name: 'timed-out',
    open: async (visitor) => {
      await visitor.page.goto('/timed-out')
      await heading(visitor, 'You were signed out')
    },
  },
]
