export { type FileWatch, watchFile } from './watch-file.js'
