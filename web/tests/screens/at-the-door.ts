import { changeSession, signIn } from '../viewer-at-work.js'
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
    open: async (visitor) => {
      await changeSession(visitor, { role: null, organisation: null, roles: [] })
      await visitor.page.goto('/')
      await heading(visitor, 'You have no role here')
    },
  },
  {
    name: 'session-ending',
    as: 'liaison',
    open: async (visitor) => {
      await changeSession(visitor, { secondsLeft: 9 * 60 })
      await visitor.page.goto('/')
      await visitor.page.getByRole('status').filter({ hasText: 'You will be signed out at' }).waitFor()
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
