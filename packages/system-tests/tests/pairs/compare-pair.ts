import { type Denied, deniedIn } from './denied.js'
import type { Pair } from './draw-pair.js'
import { registerParts } from './held-kinds.js'
import { type Observation, observe } from './observe.js'
import type { World } from './open-world.js'

/** The two observations differ: something denied could be seen. */
export class Interference extends Error {
  override readonly name = 'Interference'
}

/** What a run of pairs has covered. */
export class Coverage {
  readonly #counts = new Map<string, number>()
  #pairs = 0

  note(pair: Pair, denied: Denied): void {
    this.#pairs++
    const { items, register } = pair
    const differing = items.filter((item) => item.presence !== 'BOTH' && denied.item(item))
    const inParts = items.filter((item) => item.part !== 'BOTH' && !denied.item(item) && denied.part(item))
    const registered = registerParts.some((part, n) => register[n] !== 'BOTH' && denied.registerPart(part))
    this.#count('a difference', differing.length + inParts.length > 0 || registered)
    this.#count('a part that differs alone', inParts.length > 0)
    this.#count(
      'a sealed item that differs',
      differing.some(({ seal }) => seal === 'SEALED'),
    )
    this.#count(
      'a locked item that differs',
      differing.some(({ seal }) => seal === 'SEALED_AND_LOCKED'),
    )
    this.#count(
      'a labelled item that differs',
      differing.some(({ labels }) => labels.length > 0),
    )
    this.#count('statements', pair.statements.length > 0)
    this.#count('an override', pair.override.length > 0)
  }

  share(of: string): number {
    return this.#pairs === 0 ? 0 : (this.#counts.get(of) ?? 0) / this.#pairs
  }

  get summary(): string {
    const shares = [...this.#counts.keys()].map((name) => `${String(Math.round(this.share(name) * 100))} % ${name}`)
    return `${String(this.#pairs)} pairs: ${shares.join(', ')}`
  }

  #count(name: string, happened: boolean): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + (happened ? 1 : 0))
  }
}

/** @throws {Interference} naming what differs, if anything that can be seen does */
export async function comparePair(pair: Pair, world: World, options: { url?: string; coverage?: Coverage } = {}): Promise<void> {
  const { agreement, stack, stage, tokens, references, received, since } = world
  const { staff, purpose } = pair.asker
  const denied = deniedIn(pair, { agreement, agencies: stack.agencies })
  options.coverage?.note(pair, denied)
  const reference = references.get(staff) ?? 'nobody'
  const { nhsNumber } = pair.person
  const seen = async () =>
    observe(pair.operations, {
      ...{ url: options.url ?? world.gateway.url, token: tokens.get(staff) ?? '', purpose, nhsNumber, received, since },
    })
  await stage.set(pair, 'FIRST', { denied, reference })
  const first = await seen()
  await stage.set(pair, 'SECOND', { denied, reference })
  const second = await seen()
  assertSame('an answer', first, second, 'answers')
  assertSame('what an agency was asked', first, second, 'asked')
}

function assertSame(what: string, first: Observation, second: Observation, side: keyof Observation): void {
  const length = Math.max(first[side].length, second[side].length)
  for (let n = 0; n < length; n++) {
    const [one, other] = [first[side][n], second[side][n]]
    if (one !== other) throw new Interference(`${what} differs: ${differenceOf(one ?? '', other ?? '')}`)
  }
}

/** Where two texts part, with a little around it. */
function differenceOf(one: string, other: string): string {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const around = (text: string) => text.slice(Math.max(0, at - 120), at + 120)
  return `\n  ${around(one)}\n  ${around(other)}`
}
