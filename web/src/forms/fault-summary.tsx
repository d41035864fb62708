import { ErrorSummary } from 'nhsuk-react-components'
import { type Fault, fieldId } from './faults.js'
import { text } from './text.js'

/** Every fault at once, each leading to its field where the form has one. Takes the focus anew with each list. */
export function FaultSummary({ faults, fields }: { faults: readonly Fault[]; fields: readonly string[] }) {
  if (faults.length === 0) return null
  return (
    <ErrorSummary key={faults.map((fault) => fault.field + fault.message).join(' ')}>
      <ErrorSummary.Title>{text.problem}</ErrorSummary.Title>
      <ErrorSummary.List>
        {faults.map(({ field, message }) =>
          fields.includes(field) ? (
            <ErrorSummary.ListItem key={field + message} href={`#${fieldId(field)}`}>
              {message}
            </ErrorSummary.ListItem>
          ) : (
            <ErrorSummary.ListItem key={field + message}>{message}</ErrorSummary.ListItem>
          ),
        )}
      </ErrorSummary.List>
    </ErrorSummary>
  )
}
