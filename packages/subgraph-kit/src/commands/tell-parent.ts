/* eslint-disable no-restricted-globals -- part of the agency's main.ts */

/** What a process that started an agency is told of it. */
export type Message =
  | { readonly type: 'progress'; readonly text: string }
  | { readonly type: 'seeding'; readonly done: number; readonly of: number }
  | { readonly type: 'ready'; readonly port: number }

export function tellParent(message: Message): void {
  // A parent that went away in between is told nothing; 'disconnect' follows.
  if (process.connected) process.send?.(message)
}
