import type { ReactNode } from 'react'

export type Fact = readonly [label: string, value: ReactNode]

/** Label and value pairs, one a line or, short ones, side by side; those without a value are left out. */
export function Facts({ facts, inline = false }: { facts: readonly Fact[]; inline?: boolean }) {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
  if (known.length === 0) return null
  return (
    <dl className={inline ? 'cr-facts cr-facts--inline' : 'cr-facts'}>
      {known.map(([label, value]) => (
        <div className="cr-facts__pair" key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
