/** The published id of an item, `<ODS>:<local id>`: one person's items from many agencies never collide. */
export function itemId(source: { readonly odsCode: string }, localId: string | number): string {
  return `${source.odsCode}:${localId}`
}
