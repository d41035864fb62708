import { useEffect, useState } from 'react'
import { Dialog } from '../../elements/dialog.js'
import { isShortcut, type Shortcut, shortcuts } from './shortcuts.js'
import { text } from './text.js'

/** Keys for those who know them; `?` shows which. They can be switched off, since a key struck by chance would do something (WCAG 2.1.4). */
export function Keyboard() {
  const [listed, setListed] = useState(false)
  const [on, setOn] = useState(true)
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const target = event.target
      const writing = target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null
      if (event.defaultPrevented || !isShortcut(event, writing)) return
      if (event.key === '?') return void setListed(true)
      const shortcut = on ? shortcuts.find(({ key }) => key === event.key) : undefined
      if (shortcut === undefined) return
      event.preventDefault()
      follow(shortcut)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [on])
  return listed ? <List on={on} onChange={setOn} onClose={() => setListed(false)} /> : null
}

/** A key that leads elsewhere does what its link does. */
function follow({ to }: Shortcut): void {
  if (to === 'top') return void focusOn('#main h1')
  if ('path' in to) return void document.querySelector<HTMLAnchorElement>(`header nav a[href="${to.path}"]`)?.click()
  focusOn(`#${to.panel}-heading`)
}

/** Where there is nothing of the kind on the page, nothing happens. */
function focusOn(selector: string): void {
  const place = document.querySelector<HTMLElement>(selector)
  place?.focus({ preventScroll: true })
  // Below the banner that stays in sight.
  place?.scrollIntoView({ block: 'center' })
}

function List({ on, onChange, onClose }: { on: boolean; onChange: (on: boolean) => void; onClose: () => void }) {
  return (
    <Dialog id="keys-heading" heading={text.keys.heading} onCancel={onClose}>
      <dl className="cr-facts">
        {shortcuts.map(({ key, words }) => (
          <div className="cr-facts__pair" key={key}>
            <dt>
              <kbd className="cr-key">{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label>
          <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} /> {text.keys.on}
        </label>
      </p>
      <button type="button" className="nhsuk-button nhsuk-u-margin-bottom-0" onClick={onClose}>
        {text.keys.close}
      </button>
    </Dialog>
  )
}
