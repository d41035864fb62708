import { MultiBar, type SingleBar } from 'cli-progress'
import { type SeedDisplay, inFigures, inWords } from './progress.js'

/** A bar for each agency, from the beginning, so that those that wait their turn are seen too. */
export function showBars(agencies: readonly string[], people: number, stream: NodeJS.WritableStream): SeedDisplay {
  const width = Math.max(...agencies.map((agency) => agency.length))
  const bars = new MultiBar({
    ...{ stream, hideCursor: true, clearOnComplete: false, barsize: 30, fps: 5 },
    ...{ barCompleteChar: '█', barIncompleteChar: '░' },
    format: '  {agency} {bar} {percentage} %  {people} people  {left}',
  })
  const texts = (agency: string, done: number, left: string) => ({
    ...{ agency: agency.padEnd(width), left },
    people: `${inFigures(done)} of ${inFigures(people)}`,
  })
  const all = new Map<string, SingleBar>(
    agencies.map((agency) => [agency, bars.create(Math.max(people, 1), 0, texts(agency, 0, 'waits its turn'))]),
  )
  return {
    show: (agency, { done, of, secondsLeft }) =>
      all.get(agency)?.update(of === 0 ? 1 : done, texts(agency, done, done === of ? 'done' : inWords(secondsLeft))),
    end: () => bars.stop(),
  }
}
