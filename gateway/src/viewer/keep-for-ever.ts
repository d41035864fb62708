/** What the one kind of answer that may be kept is marked with. Every other answer is `no-store`. */
export const keepForEverValue = 'public, max-age=31536000, immutable'

export function keepForEver(answer: { setHeader(name: string, value: string): unknown }): void {
  answer.setHeader('cache-control', keepForEverValue)
}
