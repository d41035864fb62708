export interface FileToSave {
  readonly fileName: string
  readonly mediaType: string
  readonly content: string
}

/** Hands a file to the browser to save. The page keeps nothing of it: its address is given up at once. */
export function saveFile({ fileName, mediaType, content }: FileToSave): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // The download has taken its own hold of the content by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}
