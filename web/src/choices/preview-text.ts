export const previewText = {
  caption: 'Who would see more, and who less',
  who: 'Who',
  newly: 'Will newly see',
  noLonger: 'Will no longer see',
  none: 'Nothing',
  nothing: 'Nothing changes for anyone today. It is still recorded, and it counts if other choices or the sharing agreement change.',
} as const
