import type { IncomingMessage } from 'node:http'

/** Every value a header was sent with. `request.headers` will not do: it joins repeated headers, or keeps the first in silence. */
export function headerValues(request: IncomingMessage, name: string): string[] {
  const values: string[] = []
  for (let i = 0; i + 1 < request.rawHeaders.length; i += 2) {
    if (request.rawHeaders[i]?.toLowerCase() === name) values.push(request.rawHeaders[i + 1] ?? '')
  }
  return values
}
