import type { DataSource } from 'typeorm'
import { originalCommand } from '../../importing/command/import-command.js'

/** What the command prints for an identifier. */
export async function readOriginal(dataSource: DataSource, identifier: string): Promise<string> {
  const said: string[] = []
  const say = (text: string) => void said.push(text)
  await originalCommand(dataSource, identifier, { out: say, err: say })
  return said.join('')
}
