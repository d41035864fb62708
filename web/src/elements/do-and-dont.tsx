import { DoAndDontList } from 'nhsuk-react-components'

export interface Advice {
  readonly heading: string
  readonly items: readonly string[]
}

/** What to do beside what not to do; a side with nothing in it is left out. The words are the person's or their plan's own, so none are put before them. */
export function DoAndDont({ todo, avoid }: { todo: Advice; avoid: Advice }) {
  return (
    <>
      {todo.items.length > 0 && (
        <DoAndDontList listType="do" heading={todo.heading} headingLevel="h3">
          {todo.items.map((item) => (
            <DoAndDontList.Item key={item}>{item}</DoAndDontList.Item>
          ))}
        </DoAndDontList>
      )}
      {avoid.items.length > 0 && (
        <DoAndDontList listType="dont" heading={avoid.heading} headingLevel="h3">
          {avoid.items.map((item) => (
            <DoAndDontList.Item key={item} prefixText={null}>
              {item}
            </DoAndDontList.Item>
          ))}
        </DoAndDontList>
      )}
    </>
  )
}
