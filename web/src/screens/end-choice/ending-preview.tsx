import { PreviewOfSharing } from '../../choices/preview.js'
import { usePreview } from '../../choices/use-preview.js'
import { useChoices } from '../choices/choices-context.js'
import { text } from './text.js'

/** What ending a choice would change. It does not have to be known: the way out of a choice is never barred. */
export function EndingPreview({ statementId }: { statementId: string }) {
  const { nhsNumber, version } = useChoices()
  const { preview, failure } = usePreview({ nhsNumber, withdrawing: [statementId], version })
  return (
    <section aria-live="polite">
      <h2 className="nhsuk-heading-m">{text.change}</h2>
      {preview === undefined && failure === undefined && <p>{text.looking}</p>}
      {failure !== undefined && <p className="nhsuk-inset-text cr-failure">{text.failed}</p>}
      {preview !== undefined && <PreviewOfSharing preview={preview} />}
    </section>
  )
}
