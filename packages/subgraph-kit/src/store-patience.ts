/**
 * Milliseconds that anything asked of a store may take, waiting for a connection among it: in a rush on a slow machine connections alone take
 * seconds, and whoever asks has a patience of their own.
 */
export const storePatienceMs = 10_000
