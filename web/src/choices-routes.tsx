import type { Role } from '@crisis-record/contract'
import { Route, Routes } from 'react-router'
import { EndChoiceRoute } from './screens/end-choice/end-choice-route.js'
import { ImportChoices } from './screens/import-choices/import-choices.js'
import { PrintChoices } from './screens/print-choices/print-choices.js'
import { RecordChoice } from './screens/record-choice/record-choice.js'
import { NotFoundScreen } from './screens/status/not-found-screen.js'
import { ChoicesRoute } from './screens/choices/choices-route.js'
import { ChoicesScreen } from './screens/choices/choices-screen.js'

/** `/patients/9990000018/choices` and what lies below it. */
export function ChoicesRoutes({ role }: { role: Role }) {
  return (
    <Routes>
      <Route element={<ChoicesRoute role={role} />}>
        <Route index element={<ChoicesScreen />} />
        <Route path="record/:step" element={<RecordChoice />} />
        <Route path="withdraw/:statementId" element={<EndChoiceRoute way="withdraw" />} />
        <Route path="mistake/:statementId" element={<EndChoiceRoute way="mistake" />} />
        <Route path="import" element={<ImportChoices />} />
        <Route path="print" element={<PrintChoices />} />
      </Route>
      <Route path="*" element={<NotFoundScreen />} />
    </Routes>
  )
}
