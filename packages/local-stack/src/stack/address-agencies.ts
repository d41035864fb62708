import { isMap, isSeq, parseDocument } from 'yaml'
import type { StackPorts } from './stack-ports.js'

/** The agencies file with the addresses of this stack in it. */
export function addressAgencies(yamlText: string, ports: StackPorts): string {
  const document = parseDocument(yamlText)
  const kinds = document.get('kinds')
  if (!isSeq(kinds)) return yamlText
  for (const kind of kinds.items) {
    const instances = isMap(kind) ? kind.get('instances') : undefined
    if (!isSeq(instances)) continue
    for (const instance of instances.items) {
      if (!isMap(instance)) continue
      const where = ports.agencies.get(String(instance.get('odsCode')))
      if (where !== undefined) instance.set('url', `http://127.0.0.1:${String(where.port)}/graphql`)
    }
  }
  return document.toString()
}
