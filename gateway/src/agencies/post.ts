import type { Dispatcher } from 'undici'

export type FailureReason = 'TIMED_OUT' | 'UNREACHABLE' | 'OVERSIZED'

export type PostResult =
  | { readonly kind: 'RESPONDED'; readonly status: number; readonly body: Buffer }
  /** `sent`: whether any of the request may have left. Where it did, it may have been acted upon. */
  | { readonly kind: 'FAILED'; readonly reason: FailureReason; readonly sent: boolean }

export interface Post {
  readonly origin: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Milliseconds for all of it: waiting for a connection, sending, the last byte of the answer. */
  readonly timeout: number
  /** Bytes of an answer that are read before it is given up. */
  readonly answerLimit: number
}

/** Posts once and reads the answer whole. Never rejects, follows no redirect, sends no header but those given. */
export function post(dispatcher: Dispatcher, request: Post): Promise<PostResult> {
  return new Promise((resolve) => {
    const receiver = new Receiver(request, resolve)
    try {
      dispatcher.dispatch(
        { origin: request.origin, path: request.path, method: 'POST', headers: request.headers, body: request.body },
        receiver,
      )
    } catch {
      receiver.fail('UNREACHABLE')
    }
  })
}

/** The dispatcher's own callbacks, without the streams in between: nine answers a request make them worth avoiding. */
class Receiver implements Dispatcher.DispatchHandler {
  #controller: Dispatcher.DispatchController | undefined
  #status = 0
  #chunks: Buffer[] = []
  #size = 0
  #done = false
  readonly #timer: NodeJS.Timeout

  constructor(
    private readonly request: Post,
    private readonly settle: (result: PostResult) => void,
  ) {
    this.#timer = setTimeout(() => this.fail('TIMED_OUT'), request.timeout)
  }

  fail(reason: FailureReason): void {
    // A connection is given to a request only when it is about to be written.
    this.end({ kind: 'FAILED', reason, sent: this.#controller !== undefined })
  }

  end(result: PostResult): void {
    if (this.#done) return
    this.#done = true
    clearTimeout(this.#timer)
    this.#chunks = []
    if (result.kind === 'FAILED') this.#controller?.abort(new Error('given up'))
    this.settle(result)
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    // Given up while it waited for a connection: never sent.
    if (this.#done) controller.abort(new Error('given up'))
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#done) return
    this.#size += chunk.length
    if (this.#size > this.request.answerLimit) this.fail('OVERSIZED')
    else this.#chunks.push(chunk)
  }

  onResponseEnd(): void {
    const [only, ...others] = this.#chunks
    const body = only === undefined ? Buffer.alloc(0) : others.length === 0 ? only : Buffer.concat(this.#chunks)
    this.end({ kind: 'RESPONDED', status: this.#status, body })
  }

  onResponseError(): void {
    this.fail('UNREACHABLE')
  }
}
