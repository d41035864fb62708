/** Why a resource is refused: the element, as FHIRPath writes it (`Condition.code.coding[0]`), and a fixed text that repeats nothing of it. */
export interface ElementFault {
  readonly element: string
  readonly message: string
}

/** Collects every fault there is, so that a sender need not mend one at a time. */
export interface Faults {
  readonly all: readonly ElementFault[]
  /** Null, for a reader to return: what it was to read is refused. (Undefined: nothing was said.) */
  add(element: string, message: string): null
}

export function collectFaults(): Faults {
  const all: ElementFault[] = []
  return {
    all,
    add(named, message) {
      const element = inOwnWords(named)
      if (!all.some((fault) => fault.element === element && fault.message === message)) all.push({ element, message })
      return null
    },
  }
}

export function elementPath(root: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>((written, step) => (typeof step === 'number' ? `${written}[${step}]` : `${written}.${String(step)}`), root)
}

/** A name that no element has may be anything, and so is not repeated. */
function inOwnWords(element: string): string {
  return element
    .split('.')
    .map((step) => (/^_?[A-Za-z]{1,40}[0-9]?(\[[0-9]{1,4}\])*$/.test(step) ? step : '(another)'))
    .join('.')
}
