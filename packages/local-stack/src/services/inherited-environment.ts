/** Nothing of our own environment is handed on, but what a process needs to run at all. */
const inherited = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'NODE_EXTRA_CA_CERTS'] as const

export function inheritedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    inherited.flatMap((key) => {
      const value = process.env[key]
      return value === undefined ? [] : [[key, value] as const]
    }),
  )
}
