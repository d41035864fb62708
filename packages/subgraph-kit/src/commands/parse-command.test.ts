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
    { args: ['migrate', '--check'], says: '--check belongs to the command seed.' },
    { args: ['--unknown'], says: "Unknown option '--unknown'" },
  ])('$args is refused: $says', ({ args, says }) => {
    expect(() => parseCommand(args)).toThrow(says)
  })
})
