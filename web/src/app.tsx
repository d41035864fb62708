import { isRole } from '@crisis-record/contract'
import { Navigate, Route, Routes, useLocation } from 'react-router'
import { OrBroken } from './elements/or-broken.js'
import { Frame } from './screens/frame/frame.js'
import { FindScreen } from './screens/find/find-screen.js'
import { OverrideRoute } from './screens/override/override-route.js'
import { RecordRoute } from './screens/record/record-route.js'
import { RoleScreen } from './screens/role/role-screen.js'
import { SignInScreen } from './screens/sign-in/sign-in-screen.js'
import { BrokenScreen } from './screens/status/loading-screens.js'
import { NotFoundScreen } from './screens/status/not-found-screen.js'
import { NoRoleScreen, UnavailableScreen, WaitingScreen } from './screens/status/session-screens.js'
import { SignedOutScreen } from './screens/status/signed-out-screen.js'
import { whenNeeded } from './screens/status/when-needed.js'
import { placesFor } from './session/places.js'
import { useSession } from './session/session-provider.js'

// Whoever opens a record needs none of these there.
const AccessRoute = whenNeeded(async () => (await import('./screens/access/access-route.js')).AccessRoute)
const AgenciesScreen = whenNeeded(async () => (await import('./screens/agencies/agencies-screen.js')).AgenciesScreen)
const ChoicesRoutes = whenNeeded(async () => (await import('./choices-routes.js')).ChoicesRoutes)
const LearningScreen = whenNeeded(async () => (await import('./screens/learning/learning-screen.js')).LearningScreen)
const PrivacyRoutes = whenNeeded(async () => (await import('./screens/privacy/privacy-routes.js')).PrivacyRoutes)

/** Every screen and its address. Without a session each of them is the sign-in screen. */
export function App() {
  const { pathname } = useLocation()
  return (
    <Frame>
      <OrBroken at={pathname} instead={<BrokenScreen />}>
        <Screens />
      </OrBroken>
    </Frame>
  )
}

function Screens() {
  const { session, role } = useSession()
  const { pathname } = useLocation()
  if (session.signedIn === 'unavailable') return <UnavailableScreen />
  if (session.signedIn === 'asking' || session.signedIn === 'leaving') return <WaitingScreen leaving={session.signedIn === 'leaving'} />
  if (pathname === '/signed-out' || pathname === '/timed-out') return <SignedOutScreen timedOut={pathname === '/timed-out'} />
  if (!session.signedIn) return <SignInScreen returnTo={pathname} />
  if (role === undefined) return session.roles.some(isRole) ? <RoleScreen roles={session.roles.filter(isRole)} /> : <NoRoleScreen />
  return (
    <Routes>
      <Route index element={<Navigate to={placesFor(role)[0].path} replace />} />
      <Route path="find" element={<FindScreen role={role} />} />
      <Route path="patients/:nhsNumber" element={<RecordRoute role={role} />} />
      <Route path="patients/:nhsNumber/override" element={<OverrideRoute />} />
      <Route path="patients/:nhsNumber/access" element={<AccessRoute role={role} />} />
      <Route path="patients/:nhsNumber/choices/*" element={<ChoicesRoutes role={role} />} />
      <Route path="privacy/*" element={<PrivacyRoutes />} />
      <Route path="agencies" element={<AgenciesScreen />} />
      <Route path="learning" element={<LearningScreen />} />
      <Route path="*" element={<NotFoundScreen />} />
    </Routes>
  )
}
