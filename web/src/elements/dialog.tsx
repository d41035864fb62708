import { type ReactNode, useLayoutEffect, useRef } from 'react'

interface Properties {
  readonly id: string
  readonly heading: string
  readonly onCancel: () => void
  readonly children: ReactNode
}

/** Over the page, until it is answered; its first button has the focus. Then the focus is where it was. */
export function Dialog({ id, heading, onCancel, children }: Properties) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Closed before it goes: one that is only taken away gives the focus back to nobody.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog ref={dialog} className="cr-dialog" aria-labelledby={id} onCancel={onCancel}>
      <h2 id={id} className="nhsuk-heading-m">
        {heading}
      </h2>
      {children}
    </dialog>
  )
}

/** Stay first: it has the focus, and Escape means the same. */
export function TwoWays({ stay, go, onStay, onGo }: { stay: string; go: string; onStay: () => void; onGo: () => void }) {
  return (
    <div className="cr-buttons">
      <button type="button" className="nhsuk-button nhsuk-u-margin-bottom-0" onClick={onStay}>
        {stay}
      </button>
      <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-u-margin-bottom-0" onClick={onGo}>
        {go}
      </button>
    </div>
  )
}
