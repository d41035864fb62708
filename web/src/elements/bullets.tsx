/** A heading with a plain list, or nothing where the list is empty. */
export function Bullets({ heading, items }: { heading: string; items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <section className="cr-bullets">
      <h3 className="cr-subheading">{heading}</h3>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )
}
