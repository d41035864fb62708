import { type Preview, PreviewOfSharing } from '../../choices/preview.js'
import { text } from './text.js'

/** The preview, with a way to hand it to the person on paper: without what nobody else may find there, and it says that something may be missing. */
export function PrintablePreview({ preview }: { preview: Preview }) {
  const say = text.check
  return (
    <>
      <PreviewOfSharing preview={preview} />
      <p className="cr-print-only">{say.onPaper}</p>
      <div className="cr-print-controls cr-print-preview">
        <button type="button" className="cr-button" onClick={() => window.print()} aria-describedby="print-hint">
          {say.print}
        </button>
        <p className="cr-quietly" id="print-hint">
          {say.printHint}
        </p>
      </div>
    </>
  )
}
