/** The value of a counter with a label of this value, from the metrics an agency's operators see; 0 where there is none. */
export async function readCounter(internalUrl: string, counter: string, label: string): Promise<number> {
  const metrics = await (await fetch(`${internalUrl}/metrics`)).text()
  const line = metrics.split('\n').find((text) => text.startsWith(`${counter}{`) && text.includes(`="${label}"`))
  return Number(line?.slice(line.lastIndexOf(' ') + 1) ?? 0)
}
