import { text } from './text.js'

interface Properties {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly words: readonly string[]
    readonly figures: readonly (number | null)[]
    readonly suppressed: boolean
  }[]
}

/** A list of figures. What is suppressed says so in words, in the place of the figure. */
export function FigureTable({ caption, columns, rows }: Properties) {
  if (rows.length === 0) return <p>{text.nothing}</p>
  return (
    <div className="cr-scroll" tabIndex={0} role="group" aria-label={caption}>
      <table className="cr-table cr-table--figures">
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column} scope="col" className={index >= (rows[0]?.words.length ?? 0) ? 'cr-table__figure' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ words, figures, suppressed }) => (
            <tr key={words.join(' ')}>
              {words.map((word, index) =>
                index === 0 ? (
                  <th key={columns[index]} scope="row">
                    {word}
                  </th>
                ) : (
                  <td key={columns[index]}>{word}</td>
                ),
              )}
              {figures.map((figure, index) => (
                <td key={columns[words.length + index]} className="cr-table__figure">
                  {suppressed || figure === null ? (
                    <span className="cr-suppressed">{text.suppressed}</span>
                  ) : (
                    figure.toLocaleString('en-GB')
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
