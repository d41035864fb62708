/** How a choice reached the member of staff who records it. Kept in these words: the registry takes any short text. */
export const waysGiven = ['In person', 'By telephone', 'By video', 'In writing'] as const
