/** One thing that `npm run check` makes sure of. */
export interface Step {
  readonly name: string
  /** Arguments for Node.js: a program's path from the root of the repository, and what it is given. */
  readonly run: readonly string[]
  /** Where it runs, from the root of the repository; the root itself if left out. */
  readonly in?: string
  /** What it generates, from the root of the repository: passes if that is what was there before, and leaves it as it was. */
  readonly generates?: readonly string[]
  /** What to do when it fails. */
  readonly remedy: string
}
