import { describe, expect, it } from '@jest/globals'
import { parseCommand } from './parse-command.js'

describe('the command line', () => {
  it.each([
    { args: [], command: { name: 'serve' } },
    { args: ['serve'], command: { name: 'serve' } },
    { args: ['schema'], command: { name: 'schema' } },
    { args: ['migrate'], command: { name: 'migrate' } },
    { args: ['seed'], command: { name: 'seed', people: undefined, onlyLook: false } },
    { args: ['seed', '--people', '2000'], command: { name: 'seed', people: 2000, onlyLook: false } },
    { args: ['seed', '--people', '2000', '--check'], command: { name: 'seed', people: 2000, onlyLook: true } },
    {
      args: ['import', 'a.json'],
      command: { name: 'import', file: 'a.json', mapping: undefined, how: 'WHOLE', report: undefined },
    },
    {
      args: ['import', 'a.csv', '--mapping', 'm.yaml', '--continue', '--report', 'r.csv'],
      command: { name: 'import', file: 'a.csv', mapping: 'm.yaml', how: 'REST', report: 'r.csv' },
    },
    {
      args: ['import', 'a.ndjson', '--check'],
      command: { name: 'import', file: 'a.ndjson', mapping: undefined, how: 'CHECK', report: undefined },
    },
    { args: ['import', '--original', 'https://a.example/Id|7'], command: { name: 'original', identifier: 'https://a.example/Id|7' } },
    { args: ['-h'], command: { name: 'help' } },
    { args: ['seed', '--help'], command: { name: 'help' } },
  ])('$args means $command', ({ args, command }) => {
    expect(parseCommand(args)).toEqual(command)
  })

  it.each([
    { args: ['sevre'], says: 'There is no command sevre. --help lists them.' },
    { args: ['__proto__'], says: 'There is no command __proto__. --help lists them.' },
    { args: ['migrate', 'seed'], says: 'Give one command. --help lists them.' },
    { args: ['seed', '--people', 'many'], says: '--people takes a whole number.' },
    { args: ['serve', '--people', '3'], says: '--people belongs to the command seed.' },
    { args: ['migrate', '--check'], says: '--check belongs to the command seed or import.' },
    { args: ['serve', '--continue'], says: '--continue belongs to the command import.' },
    { args: ['import'], says: 'Name one file to import.' },
    { args: ['import', 'a.json', 'b.json'], says: 'Name one file to import.' },
    { args: ['import', 'a.json', '--original', 'x'], says: '--original IDENTIFIER stands alone.' },
    { args: ['import', 'a.json', '--check', '--continue'], says: 'Give --continue or --check, not both.' },
    { args: ['import', 'a.json', '--report', 'r.txt'], says: '--report takes a file that ends in .csv or .json.' },
    { args: ['import', 'a.csv'], says: 'A CSV file needs --mapping FILE' },
    { args: ['--unknown'], says: "Unknown option '--unknown'" },
  ])('$args is refused: $says', ({ args, says }) => {
    expect(() => parseCommand(args)).toThrow(says)
  })
})
