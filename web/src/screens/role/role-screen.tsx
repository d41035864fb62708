import type { Role } from '@crisis-record/contract'
import { Radios } from 'nhsuk-react-components'
import { type SyntheticEvent, useState } from 'react'
import { PageHeading } from '../../elements/page-heading.js'
import { roleWords } from '../../elements/words.js'
import { useSession } from '../../session/session-provider.js'
import { text } from './text.js'

/** Staff with several roles choose one for the session. */
export function RoleScreen({ roles }: { roles: readonly Role[] }) {
  const { chooseRole } = useSession()
  const [role, setRole] = useState(roles[0])
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (role !== undefined) chooseRole(role)
  }
  return (
    <div className="cr-container cr-narrow">
      <PageHeading title={text.title}>{text.heading}</PageHeading>
      <form noValidate onSubmit={submit}>
        <Radios name="role" id="role" legend={text.heading} legendProps={{ className: 'nhsuk-u-visually-hidden' }} hint={text.hint}>
          {roles.map((one) => (
            <Radios.Item key={one} value={one} checked={one === role} onChange={() => setRole(one)}>
              {roleWords[one]}
            </Radios.Item>
          ))}
        </Radios>
        <button type="submit" className="nhsuk-button">
          {text.button}
        </button>
      </form>
    </div>
  )
}
