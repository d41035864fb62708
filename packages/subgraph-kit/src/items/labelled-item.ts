import { Column } from 'typeorm'

/** SEALED: an override shows it. SEALED_AND_LOCKED: it never leaves the agency. */
export const seals = ['SEALED', 'SEALED_AND_LOCKED'] as const
export type Seal = (typeof seals)[number]

/** The two columns of every table of items, beside the agency's own: made by `addSealsAndLabels`. */
export abstract class LabelledItem {
  /** Put by the agency on this one item. */
  @Column({ name: 'seal', type: 'text', nullable: true })
  seal!: Seal | null

  /** Categories this item needs beyond those of its field. A word that is no category permits nothing. */
  @Column({ name: 'item_labels', type: 'text', array: true, default: () => "'{}'" })
  itemLabels!: string[]
}

/** An item like any other. */
export const unlabelled: { readonly seal: Seal | null; readonly itemLabels: string[] } = Object.freeze({ seal: null, itemLabels: [] })
