import { Link, useParams } from 'react-router'
import type { Statement } from '../../choices/statements.js'
import { useChoices } from '../choices/choices-context.js'
import { Message } from '../status/message.js'
import { MistakeScreen } from './mistake-screen.js'
import { text } from './text.js'
import { WithdrawScreen } from './withdraw-screen.js'

/** `…/choices/withdraw/:statementId` and `…/choices/mistake/:statementId`: the choice it is about, if it still counts. */
export function EndChoiceRoute({ way }: { way: 'withdraw' | 'mistake' }) {
  const { statementId } = useParams()
  const { nhsNumber, statements } = useChoices()
  const statement = statements.find(({ id }) => id === statementId)
  const elsewhere = way === 'mistake' && statement?.mayBeMarkedInError === false
  if (statement === undefined || isOver(statement) || elsewhere) {
    return (
      <Message title={text[way].title} heading={text[way].heading}>
        <p>{elsewhere ? text.elsewhere : text.missing}</p>
        <p>
          <Link to={`/patients/${nhsNumber}/choices`}>{text.back}</Link>
        </p>
      </Message>
    )
  }
  return way === 'withdraw' ? <WithdrawScreen statement={statement} /> : <MistakeScreen statement={statement} />
}

function isOver({ state }: Statement): boolean {
  return state !== 'IN_FORCE' && state !== 'NOT_YET' && state !== 'UNREADABLE' && state !== 'LAPSED'
}
