export * from './label.js'
export * from './read-labels.js'
export * from './specification.js'
