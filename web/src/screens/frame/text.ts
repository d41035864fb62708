export const text = {
  keys: { heading: 'Keyboard shortcuts', on: 'Single keys do something', close: 'Close' },
} as const
