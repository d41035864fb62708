import { describe, expect, it } from '@jest/globals'
import { writtenText } from './index.js'

describe('what was written', () => {
  it.each([
    ['nothing', undefined],
    ['blanks', ' \t\n\u00a0\u3000'],
    ['zero-width characters', '\u200b\u200b\u2060\ufeff'],
    ['joiners', '\u200d\u200c\u200d'],
    ['variants of nothing', '\ufe0f\ufe0e'],
    ['marks of direction', '\u202e\u202d\u2066\u2069\u200e\u200f\u061c'],
    ['soft hyphens', '\u00ad\u00ad'],
    ['controls', '\u0000\u0007\u0085'],
    ['half a character', '\ud800'],
    ['tags', '\u{e0041}\u{e0042}'],
    ['letters that are blank', '\u3164\u115f\u1160\uffa0'],
    ['empty braille', '\u2800\u2800'],
    ['all of these, mixed with blanks', ' \u200b \u202e\n\u200d \u3164 '],
  ])('counts as nothing said: %s', (_what, raw) => {
    expect(writtenText(raw)).toBeUndefined()
  })

  it.each([
    ['plain words', 'in person', 'in person'],
    ['several lines', ' first\n\tsecond ', 'first\n\tsecond'],
    ['an order turned round', 'refused \u202edettimrep', 'refused dettimrep'],
    ['a word broken up unseen', 're\u200bfu\u00adsed', 'refused'],
    ['a Persian word, which needs its joiner', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['a picture of several', '👩🏽\u200d⚕\ufe0f', '👩🏽\u200d⚕\ufe0f'],
    ['a picture of three joined', '❤\ufe0f\u200d🔥', '❤\ufe0f\u200d🔥'],
    ['joiners without end', `a${'\u200d'.repeat(900)}b`, 'a\u200d\u200db'],
    ['accents', 'Zoë Ó Súilleabháin', 'Zoë Ó Súilleabháin'],
    ['Arabic and Hebrew, whose direction is their own', 'שלום مرحبا', 'שלום مرحبا'],
  ])('keeps %s', (_what, raw, kept) => {
    expect(writtenText(raw)).toBe(kept)
  })
})
