import { type ReactNode, useId, useState } from 'react'
import { text } from './text.js'

interface Properties<Item> {
  readonly items: readonly Item[]
  /** How many are shown before the rest is asked for. */
  readonly initially: number
  readonly children: (item: Item) => ReactNode
}

/** Items newest first; the older ones a tap away, and their number said. */
export function ItemList<Item extends { readonly id: string }>({ items, initially, children }: Properties<Item>) {
  const [all, setAll] = useState(false)
  const id = useId()
  const more = items.length > initially
  return (
    <>
      <ul className="cr-items" id={id}>
        {(all ? items : items.slice(0, initially)).map((item) => (
          <li className="cr-items__item" key={item.id}>
            {children(item)}
          </li>
        ))}
      </ul>
      {more && (
        <button type="button" className="cr-more" aria-expanded={all} aria-controls={id} onClick={() => setAll(!all)}>
          {all ? text.showFewer : text.showAll(items.length)}
        </button>
      )}
    </>
  )
}
