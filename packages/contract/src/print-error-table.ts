import { errorTable } from './error-codes.js'

/** `docs/ERRORS.md` as the error table has it. Written by `npm run errors`; a test holds the two together. */
export function printErrorTable(): string {
  const head = `# Errors

Generated from \`packages/contract/src/error-codes.ts\` by \`npm run errors -w @crisis-record/contract\`. Do not edit.

Every error a client can meet carries one of these codes in \`extensions.code\`, and the text given here. Neither ever carries personal data.
The status is that of the HTTP answer where the whole request is refused; with 200 the error stands beside data, or in place of some of it.
`
  const entries = Object.entries(errorTable).map(([code, { status, text }]) => `## ${code}\n\nHTTP ${status}: ${text}\n`)
  return [head, ...entries].join('\n')
}
