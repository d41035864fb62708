import { isRole } from '@crisis-record/contract'
import { Navigate, Route, Routes, useLocation } from 'react-router'
import { AccessRoute } from './screens/access/access-route.js'
import { Frame } from './screens/frame/frame.js'
import { ChoicesRoute } from './screens/choices/choices-route.js'
import { ChoicesScreen } from './screens/choices/choices-screen.js'
import { EndChoiceRoute } from './screens/end-choice/end-choice-route.js'
import { FindScreen } from './screens/find/find-screen.js'
import { LearningScreen } from './screens/learning/learning-screen.js'
import { OverrideRoute } from './screens/override/override-route.js'
import { AuditScreen } from './screens/privacy/audit-screen.js'
import { FindingsScreen } from './screens/privacy/findings-screen.js'
import { QueueScreen } from './screens/privacy/queue-screen.js'
import { ImportChoices } from './screens/import-choices/import-choices.js'
import { PrintChoices } from './screens/print-choices/print-choices.js'
import { RecordChoice } from './screens/record-choice/record-choice.js'
import { RecordRoute } from './screens/record/record-route.js'
import { RoleScreen } from './screens/role/role-screen.js'
import { SignInScreen } from './screens/sign-in/sign-in-screen.js'
import { NotFoundScreen } from './screens/status/not-found-screen.js'
import { NoRoleScreen, UnavailableScreen, WaitingScreen } from './screens/status/session-screens.js'
import { SignedOutScreen } from './screens/status/signed-out-screen.js'
import { placesFor } from './session/places.js'
import { useSession } from './session/session-provider.js'

/** Every screen and its address. Without a session each of them is the sign-in screen. */
export function App() {
  return (
    <Frame>
      <Screens />
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
      <Route path="patients/:nhsNumber/choices" element={<ChoicesRoute role={role} />}>
        <Route index element={<ChoicesScreen />} />
        <Route path="record/:step" element={<RecordChoice />} />
        <Route path="withdraw/:statementId" element={<EndChoiceRoute way="withdraw" />} />
        <Route path="mistake/:statementId" element={<EndChoiceRoute way="mistake" />} />
        <Route path="import" element={<ImportChoices />} />
        <Route path="print" element={<PrintChoices />} />
      </Route>
      <Route path="privacy" element={<QueueScreen />} />
      <Route path="privacy/findings" element={<FindingsScreen />} />
      <Route path="privacy/audit" element={<AuditScreen />} />
      <Route path="learning" element={<LearningScreen />} />
      <Route path="*" element={<NotFoundScreen />} />
    </Routes>
  )
}
