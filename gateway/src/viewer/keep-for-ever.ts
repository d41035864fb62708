/** What the one kind of answer that may be kept is marked with. Every other answer is `no-store`. */
export const keepForEver = 'public, max-age=31536000, immutable'
