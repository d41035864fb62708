import { Route, Routes } from 'react-router'
import { NotFoundScreen } from '../status/not-found-screen.js'
import { AuditScreen } from './audit-screen.js'
import { FindingsScreen } from './findings-screen.js'
import { QueueScreen } from './queue-screen.js'

/** `/privacy` and what lies below it. */
export function PrivacyRoutes() {
  return (
    <Routes>
      <Route index element={<QueueScreen />} />
      <Route path="findings" element={<FindingsScreen />} />
      <Route path="audit" element={<AuditScreen />} />
      <Route path="*" element={<NotFoundScreen />} />
    </Routes>
  )
}
