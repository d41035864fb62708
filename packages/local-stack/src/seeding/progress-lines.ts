import { type SeedDisplay, inFigures, inWords } from './progress.js'

/** Where there is no terminal: a line from an agency for each tenth of its people. */
export function showLines(print: (text: string) => void): SeedDisplay {
  const said = new Map<string, number>()
  return {
    show: (agency, { done, of, secondsLeft }) => {
      const tenth = of === 0 ? 10 : Math.floor((done / of) * 10)
      if (said.get(agency) === tenth) return
      said.set(agency, tenth)
      const left = done === of ? 'done' : inWords(secondsLeft)
      print([`  ${agency}: ${inFigures(done)} of ${inFigures(of)} people`, left].filter((text) => text !== '').join(', '))
    },
    end: () => undefined,
  }
}
