import { Link } from 'react-router'
import { Message } from './message.js'
import { text } from './text.js'

export function NotFoundScreen() {
  return (
    <Message title={text.notFound.title} heading={text.notFound.heading}>
      <p>{text.notFound.body}</p>
      <p>
        <Link to="/">{text.notFound.start}</Link>
      </p>
    </Message>
  )
}
