import { request } from 'undici'

export interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
}

/** As much of a browser as signing in needs: cookies by host and port, redirects followed one by one. */
export class Browser {
  /** Cookie header values by `origin`, by name. */
  readonly cookies = new Map<string, Map<string, string>>()
  /** Attributes of the last `Set-Cookie` of each name. */
  readonly attributes = new Map<string, string>()

  async visit(url: string, options: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {}): Promise<Answer> {
    const { origin } = new URL(url)
    const jar = this.cookies.get(origin) ?? new Map<string, string>()
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await request(url, {
      method: (options.method ?? 'GET') as 'GET',
      headers: { accept: 'text/html', ...(cookie === '' ? {} : { cookie }), ...options.headers },
      ...(options.body === undefined ? {} : { body: options.body }),
    })
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) this.keep(jar, line)
    this.cookies.set(origin, jar)
    return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() }
  }

  /** Follows redirects until there is an answer, or the address passes `until`. */
  async follow(start: string, until: (url: URL) => boolean = () => false): Promise<{ url: string; answer: Answer | undefined }> {
    let url = start
    for (let hops = 0; hops < 12; hops++) {
      if (until(new URL(url))) return { url, answer: undefined }
      const answer = await this.visit(url)
      const { location } = answer.headers
      if (answer.status < 300 || answer.status >= 400 || typeof location !== 'string') return { url, answer }
      url = new URL(location, url).href
    }
    throw new Error('too many redirects')
  }

  cookie(origin: string, name: string): string | undefined {
    return this.cookies.get(origin)?.get(name)
  }

  private keep(jar: Map<string, string>, line: string): void {
    const [pair = '', ...rest] = line.split('; ')
    const name = pair.slice(0, pair.indexOf('='))
    const value = pair.slice(pair.indexOf('=') + 1)
    this.attributes.set(name, rest.join('; '))
    if (value === '' || rest.some((attribute) => /^max-age=0$/i.test(attribute))) jar.delete(name)
    else jar.set(name, value)
  }
}
