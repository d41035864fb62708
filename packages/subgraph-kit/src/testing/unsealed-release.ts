import { categories } from '@crisis-record/contract'
import type { Release } from '../items/release.js'

/** For tests of a store alone: every label is permitted, and no seal is opened. */
export const unsealedRelease: Release = { permit: categories, sealed: false }
